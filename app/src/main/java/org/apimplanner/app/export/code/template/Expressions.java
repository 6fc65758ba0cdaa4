package org.apimplanner.app.export.code.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apimplanner.app.export.code.template.Node.Expression;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.deployment.Value;
import org.apimplanner.model.deployment.Value.Asked;
import org.apimplanner.model.deployment.Value.Known;

/// The expressions that both spellings have.
final class Expressions {
    private Expressions() {}

    static Expression parameter(String name) {
        return new Expression("parameters(" + quoted(name) + ")", name);
    }

    /// The id of a resource of the same template.
    ///
    /// @param type its full type
    /// @param armNames what each segment of its name is, in ARM's spelling
    static Expression id(String symbol, String type, List<String> armNames) {
        return new Expression("resourceId(" + quoted(type) + ", " + String.join(", ", armNames) + ")", symbol + ".id");
    }

    /// A text of which parts are asked for.
    ///
    /// @param spelling what a parameter is called in the template
    static Node value(Value value, Function<Parameter, String> spelling) {
        if (value.known()) {
            return new Node.Text(value.parts().stream()
                    .map(part -> part instanceof Known known ? known.text() : "")
                    .collect(Collectors.joining()));
        }
        if (value.parts().size() == 1 && value.parts().getFirst() instanceof Asked only) {
            return parameter(spelling.apply(only.parameter()));
        }
        return joined(value, spelling);
    }

    private static Expression joined(Value value, Function<Parameter, String> spelling) {
        StringBuilder format = new StringBuilder();
        StringBuilder bicep = new StringBuilder("'");
        List<String> arguments = new ArrayList<>();
        for (Value.Part part : value.parts()) {
            switch (part) {
                case Known known -> {
                    format.append(known.text().replace("{", "{{").replace("}", "}}"));
                    bicep.append(BicepText.escaped(known.text()));
                }
                case Asked asked -> {
                    String name = spelling.apply(asked.parameter());
                    format.append('{').append(arguments.size()).append('}');
                    arguments.add("parameters(" + quoted(name) + ")");
                    bicep.append("${").append(name).append('}');
                }
            }
        }
        return new Expression(
                "format(" + quoted(format.toString()) + ", " + String.join(", ", arguments) + ")",
                bicep.append('\'').toString());
    }

    /// A value within an ARM expression.
    static String arm(Node node) {
        return switch (node) {
            case Node.Text text -> quoted(text.value());
            case Expression expression -> expression.arm();
            default -> throw new IllegalArgumentException("Only texts stand in an expression.");
        };
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
