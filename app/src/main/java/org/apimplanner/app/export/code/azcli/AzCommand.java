package org.apimplanner.app.export.code.azcli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// One command of the Azure CLI, an option on each line.
final class AzCommand {
    private final String command;
    private final List<String> options = new ArrayList<>();

    private AzCommand(String command) {
        this.command = command;
    }

    /// @param command such as `network nsg create`
    static AzCommand of(String command) {
        return new AzCommand(command);
    }

    /// A text that is known.
    AzCommand with(String option, String text) {
        // The CLI takes such a value for an option, a file, a null or a text in quotes of its own.
        boolean odd = text.startsWith("-")
                || text.startsWith("'")
                || text.equals("null")
                || text.equals("??")
                || text.startsWith("@") && text.length() > 1;
        return written(option, ShellText.word(odd ? " " + text : text));
    }

    AzCommand with(String option, Optional<?> value) {
        return value.map(present -> with(option, present.toString())).orElse(this);
    }

    /// Several values of one option.
    AzCommand with(String option, Collection<?> values) {
        return written(
                option,
                String.join(
                        " ",
                        values.stream()
                                .map(each -> ShellText.word(each.toString()))
                                .toList()));
    }

    /// What is written as it is, such as a variable in its quotes.
    AzCommand written(String option, String words) {
        options.add("--" + option + " " + words);
        return this;
    }

    /// The lines of the command, each but the last with a backslash.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("az " + command + " \\");
        options.forEach(option -> lines.add("  " + option + " \\"));
        lines.add("  --output none");
        return lines;
    }
}
