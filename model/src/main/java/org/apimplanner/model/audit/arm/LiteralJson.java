package org.apimplanner.model.audit.arm;

import java.io.StringWriter;
import java.util.Optional;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.StrictJson;
import org.apimplanner.model.json.UnreadableInput;

/// JSON in a text, as the functions `json` and `string` read and write it.
final class LiteralJson {
    private LiteralJson() {}

    static Optional<Json> read(String text) {
        try {
            return Optional.of(StrictJson.read(text).json());
        } catch (UnreadableInput e) {
            return Optional.empty();
        }
    }

    static String written(Json value) {
        StringWriter text = new StringWriter();
        write(value, text);
        return text.toString();
    }

    private static void write(Json value, StringWriter out) {
        if (out.getBuffer().length() > Functions.LONGEST) {
            return;
        }
        switch (value) {
            case Json.Text text -> quote(text.value(), out);
            case Json.Literal literal -> out.append(literal.value());
            case Json.Nothing n -> out.append("null");
            case Json.Unresolved open -> quote(open.shown(), out);
            case Json.Arr list -> {
                String divider = "[";
                for (Json item : list.items()) {
                    out.append(divider);
                    write(item, out);
                    divider = ",";
                }
                out.append(list.items().isEmpty() ? "[]" : "]");
            }
            case Json.Obj object -> {
                String divider = "{";
                for (Json.Member member : object.members()) {
                    out.append(divider);
                    quote(member.name(), out);
                    out.append(':');
                    write(member.value(), out);
                    divider = ",";
                }
                out.append(object.members().isEmpty() ? "{}" : "}");
            }
        }
    }

    private static void quote(String text, StringWriter out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        out.append('"');
    }
}
