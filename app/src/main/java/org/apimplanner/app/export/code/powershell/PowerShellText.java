package org.apimplanner.app.export.code.powershell;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.words.Plain;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.deployment.Value;
import org.apimplanner.model.deployment.Value.Asked;
import org.apimplanner.model.deployment.Value.Known;

/// Literals, variables and comments of PowerShell.
final class PowerShellText {
    private PowerShellText() {}

    /// A text of which nothing is worked out. The curly single quotes end it, too.
    static String quoted(String text) {
        return "'" + text.replaceAll("['\u2018\u2019\u201A\u201B]", "$0$0") + "'";
    }

    static String list(Collection<?> values) {
        return values.stream().map(value -> quoted(value.toString())).collect(Collectors.joining(", ", "@(", ")"));
    }

    static String variable(Parameter parameter) {
        return "$" + parameter.pascalCase();
    }

    /// A text of which parts are asked for.
    static String value(Value value) {
        List<String> parts = value.parts().stream()
                .map(part -> switch (part) {
                    case Known known -> quoted(known.text());
                    case Asked asked -> variable(asked.parameter());
                })
                .toList();
        return parts.size() == 1 ? parts.getFirst() : "(" + String.join(" + ", parts) + ")";
    }

    static String comment(String text) {
        return ("# " + Plain.of(text)).stripTrailing();
    }
}
