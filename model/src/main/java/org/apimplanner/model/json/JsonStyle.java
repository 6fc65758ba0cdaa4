package org.apimplanner.model.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// The two layouts in which JSON is written, the same on every machine: indented by two spaces with
/// `\n`, or all on one line.
///
/// Written token by token: a mapper of objects, of which nothing is needed here, looks for calendars and time
/// zones before its first word.
public final class JsonStyle {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final ObjectWriteContext COMPACT = ObjectWriteContext.empty();

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        // One for each text, since it counts the levels.
        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return INDENTED.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private JsonStyle() {}

    /// Indented, with a newline at the end.
    public static String pretty(Consumer<JsonGenerator> content) {
        return written(PRETTY, content) + '\n';
    }

    /// One line, without a newline.
    public static String line(Consumer<JsonGenerator> content) {
        return written(COMPACT, content);
    }

    /// As [#pretty(Consumer)], of a document that is made.
    public static String pretty(Json document) {
        return pretty(json -> write(json, document));
    }

    /// As [#line(Consumer)], of a document that is made.
    public static String line(Json document) {
        return line(json -> write(json, document));
    }

    private static void write(JsonGenerator json, Json value) {
        switch (value) {
            case Json.Obj object -> {
                json.writeStartObject();
                for (Json.Member member : object.members()) {
                    json.writeName(member.name());
                    write(json, member.value());
                }
                json.writeEndObject();
            }
            case Json.Arr list -> {
                json.writeStartArray();
                list.items().forEach(item -> write(json, item));
                json.writeEndArray();
            }
            case Json.Text text -> json.writeString(text.value());
            case Json.Literal literal -> {
                if (literal.isFlag()) {
                    json.writeBoolean(literal.value().equals("true"));
                } else {
                    json.writeNumber(literal.value());
                }
            }
            case Json.Nothing nothing -> json.writeNull();
            case Json.Unresolved open -> json.writeString(open.shown());
        }
    }

    private static String written(ObjectWriteContext style, Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator json = FACTORY.createGenerator(style, text)) {
            content.accept(json);
        }
        return text.toString();
    }
}
