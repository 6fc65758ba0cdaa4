package org.apimplanner.app.export.code.template;

import java.util.Optional;
import org.apimplanner.app.export.code.template.Node.Expression;
import org.apimplanner.app.export.code.template.Node.Fields;
import org.apimplanner.app.export.code.template.TemplateDocument.Input;
import org.apimplanner.model.deployment.Parameter;

/// The parameters of templates.
final class TemplateParameters {
    static final String TAGS = "tags";

    private TemplateParameters() {}

    /// As the main template has it.
    static Input of(Parameter parameter) {
        return new Input(
                parameter.camelCase(),
                "string",
                parameter.description(),
                parameter.initial().map(Node.Text::new));
    }

    /// As a template within the main one has it, which always gives it.
    static Input required(Parameter parameter, String name) {
        return new Input(name, "string", parameter.description(), Optional.empty());
    }

    /// @param initial empty where the main template gives it
    static Input tags(Optional<Fields> initial) {
        return new Input(TAGS, "object", "The tags of every resource.", initial.map(fields -> fields));
    }

    /// Whether something has been said.
    static Expression given(Expression parameter) {
        return new Expression("not(empty(" + parameter.arm() + "))", "!empty(" + parameter.bicep() + ")");
    }
}
