package org.apimplanner.app.export.code.azcli;

import java.util.regex.Pattern;
import org.apimplanner.app.words.Plain;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.deployment.Value;
import org.apimplanner.model.deployment.Value.Asked;
import org.apimplanner.model.deployment.Value.Known;

/// Words and comments of a shell script.
final class ShellText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_./:,-]*");

    private ShellText() {}

    /// One word that the shell hands over as it is.
    static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /// The value of a variable as one word.
    static String variable(String name) {
        return "\"$" + name + "\"";
    }

    static String variable(Parameter parameter) {
        return variable(parameter.upperCase());
    }

    /// A text of which parts are asked for.
    static String value(Value value) {
        StringBuilder words = new StringBuilder();
        for (Value.Part part : value.parts()) {
            words.append(
                    switch (part) {
                        case Known known -> word(known.text());
                        case Asked asked -> variable(asked.parameter());
                    });
        }
        return words.toString();
    }

    static String comment(String text) {
        return ("# " + Plain.of(text)).stripTrailing();
    }
}
