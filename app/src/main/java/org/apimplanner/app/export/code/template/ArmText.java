package org.apimplanner.app.export.code.template;

import org.apimplanner.app.export.code.template.Node.Commented;
import org.apimplanner.app.export.code.template.Node.Expression;
import org.apimplanner.app.export.code.template.Node.Field;
import org.apimplanner.app.export.code.template.Node.Fields;
import org.apimplanner.app.export.code.template.Node.Flag;
import org.apimplanner.app.export.code.template.Node.Items;
import org.apimplanner.app.export.code.template.Node.Text;
import org.apimplanner.app.export.code.template.Node.Whole;
import tools.jackson.core.JsonGenerator;

/// Values as an ARM template has them: expressions in brackets, and text that looks like one with two.
final class ArmText {
    private ArmText() {}

    static void write(JsonGenerator json, Node node) {
        switch (node) {
            case Text text -> json.writeString(text(text.value()));
            case Whole whole -> json.writeNumber(whole.value());
            case Flag flag -> json.writeBoolean(flag.value());
            case Expression expression -> json.writeString(expression(expression));
            case Commented commented -> write(json, commented.value());
            case Items items -> {
                json.writeStartArray();
                items.items().forEach(item -> write(json, item));
                json.writeEndArray();
            }
            case Fields fields -> {
                json.writeStartObject();
                for (Field field : fields.fields()) {
                    json.writeName(field.name());
                    write(json, field.value());
                }
                json.writeEndObject();
            }
        }
    }

    static String expression(Expression expression) {
        return "[" + expression.arm() + "]";
    }

    static String text(String text) {
        return text.startsWith("[") ? "[" + text : text;
    }
}
