package org.apimplanner.app.export.code.template;

import java.util.List;
import org.apimplanner.app.export.code.template.Node.Commented;
import org.apimplanner.app.export.code.template.Node.Expression;
import org.apimplanner.app.export.code.template.Node.Field;
import org.apimplanner.app.export.code.template.Node.Fields;
import org.apimplanner.app.export.code.template.Node.Flag;
import org.apimplanner.app.export.code.template.Node.Items;
import org.apimplanner.app.export.code.template.Node.Text;
import org.apimplanner.app.export.code.template.Node.Whole;
import org.apimplanner.app.words.Plain;

/// Values and comments as Bicep, formatted as `bicep format` does.
final class BicepText {
    private static final String INDENT = "  ";

    private BicepText() {}

    static String of(Node node) {
        StringBuilder text = new StringBuilder();
        write(text, node, 0);
        return text.toString();
    }

    private static void write(StringBuilder text, Node node, int depth) {
        switch (node) {
            case Text own -> text.append(quoted(own.value()));
            case Whole whole -> text.append(whole.value());
            case Flag flag -> text.append(flag.value());
            case Expression expression -> text.append(expression.bicep());
            case Commented commented -> write(text, commented.value(), depth);
            case Items items -> items(text, items.items(), depth);
            case Fields fields -> fields(text, fields.fields(), depth);
        }
    }

    private static void items(StringBuilder text, List<Node> items, int depth) {
        if (items.isEmpty()) {
            text.append("[]");
            return;
        }
        text.append("[\n");
        for (Node item : items) {
            if (item instanceof Commented commented) {
                text.append(INDENT.repeat(depth + 1)).append(comment(commented.comment()));
            }
            text.append(INDENT.repeat(depth + 1));
            write(text, item, depth + 1);
            text.append('\n');
        }
        text.append(INDENT.repeat(depth)).append(']');
    }

    private static void fields(StringBuilder text, List<Field> fields, int depth) {
        if (fields.isEmpty()) {
            text.append("{}");
            return;
        }
        text.append("{\n");
        for (Field field : fields) {
            text.append(INDENT.repeat(depth + 1)).append(field.name()).append(": ");
            write(text, field.value(), depth + 1);
            text.append('\n');
        }
        text.append(INDENT.repeat(depth)).append('}');
    }

    /// One comment line, with its end.
    static String comment(String text) {
        return ("// " + Plain.of(text)).stripTrailing() + "\n";
    }

    static String quoted(String text) {
        return "'" + escaped(text) + "'";
    }

    /// The text as it stands between quotes.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\'' -> escaped.append("\\'");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '$' -> escaped.append(text.startsWith("${", i) ? "\\$" : "$");
                default ->
                    escaped.append(Plain.isSteering(c) ? "\\u{" + Integer.toHexString(c) + "}" : String.valueOf(c));
            }
        }
        return escaped.toString();
    }
}
