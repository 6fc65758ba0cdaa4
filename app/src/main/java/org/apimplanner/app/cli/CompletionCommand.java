package org.apimplanner.app.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.Word;
import org.apimplanner.resources.ShippedResources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints the script with which a shell completes commands and options. It is made of the commands
/// themselves, so that it lacks none.
@Command(
        name = CompletionCommand.NAME,
        addMethodSubcommands = false,
        description = "Prints what lets a shell complete commands, options and file names.",
        footer = {
            "",
            "bash:       source <(apim-network-planner completion bash)",
            "zsh:        apim-network-planner completion zsh > FOLDER/_apim-network-planner, in a folder of fpath",
            "powershell: apim-network-planner completion powershell | Out-String | Invoke-Expression"
        })
final class CompletionCommand implements Callable<Integer> {
    static final String NAME = "completion";

    /// What stands in the scripts for the commands and their choices.
    private static final String CHOICES = "@CHOICES@";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "bash|zsh|powershell", description = "The shell.")
    private String shell;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Shell chosen = Options.word("completion", Shell.class, shell);
        String script = ShippedResources.text("completion/" + chosen.word());
        console.output().print(script.replace(CHOICES, choices(chosen)));
        return ExitCode.OK;
    }

    private String choices(Shell chosen) {
        Map<String, List<String>> choices = new TreeMap<>();
        CommandSpec root = spec.root();
        choices.put(
                "",
                Stream.concat(root.subcommands().keySet().stream(), options(root))
                        .toList());
        root.subcommands()
                .forEach((name, command) ->
                        choices.put(name, options(command.getCommandSpec()).toList()));
        return choices.entrySet().stream()
                .map(entry -> line(chosen, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> options(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .sorted();
    }

    private static String line(Shell shell, String command, List<String> choices) {
        return switch (shell) {
            case BASH -> "        '" + command + "') choices='" + String.join(" ", choices) + "' ;;";
            case ZSH -> "        ('" + command + "') choices=(" + String.join(" ", choices) + ") ;;";
            case POWERSHELL ->
                "        '" + command + "' = "
                        + choices.stream().map(choice -> "'" + choice + "'").collect(Collectors.joining(", "));
        };
    }

    private enum Shell implements Word {
        BASH,
        ZSH,
        POWERSHELL
    }
}
