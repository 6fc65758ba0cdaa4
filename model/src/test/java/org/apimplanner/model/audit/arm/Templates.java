package org.apimplanner.model.audit.arm;

import java.util.List;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.StrictJson;

/// Short ways to evaluate.
final class Templates {
    private Templates() {}

    static Json json(String text) {
        return StrictJson.read(text.replace('`', '"')).json();
    }

    /// The value of an expression in a template, whose quotes are written as backticks.
    static Json value(String template, String expression) {
        Evaluator evaluator = new Evaluator();
        TemplateScope scope = TemplateScope.of(evaluator, json(template), List.of());
        return evaluator.value(new Json.Text(expression), scope.environment());
    }

    /// The value as JSON with backticks for quotes; of an open one its cause.
    static String shown(String template, String expression) {
        Json value = value(template, expression);
        return value instanceof Json.Unresolved open
                ? "open: " + open.found()
                : LiteralJson.written(value).replace('"', '`');
    }
}
