package org.apimplanner.app.export.code.template;

import org.apimplanner.app.export.code.template.Node.Commented;
import org.apimplanner.app.export.code.template.Node.Expression;
import org.apimplanner.app.export.code.template.Node.Fields;
import org.apimplanner.app.export.code.template.Node.Flag;
import org.apimplanner.app.export.code.template.Node.Items;
import org.apimplanner.app.export.code.template.Node.Text;
import org.apimplanner.app.export.code.template.Node.Whole;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonFields;

/// Values as an ARM template has them: expressions in brackets, and text that looks like one with two.
final class ArmText {
    private ArmText() {}

    static Json json(Node node) {
        return switch (node) {
            case Text text -> new Json.Text(text(text.value()));
            case Whole whole -> Json.number(whole.value());
            case Flag flag -> Json.flag(flag.value());
            case Expression expression -> new Json.Text(expression(expression));
            case Commented commented -> json(commented.value());
            case Items items ->
                new Json.Arr(items.items().stream().map(ArmText::json).toList());
            case Fields fields -> object(fields);
        };
    }

    private static Json object(Fields fields) {
        JsonFields object = new JsonFields();
        fields.fields().forEach(field -> object.put(field.name(), json(field.value())));
        return object.object();
    }

    static String expression(Expression expression) {
        return "[" + expression.arm() + "]";
    }

    static String text(String text) {
        return text.startsWith("[") ? "[" + text : text;
    }
}
