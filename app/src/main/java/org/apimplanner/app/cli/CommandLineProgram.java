package org.apimplanner.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.export.FileFormat;
import org.apimplanner.app.export.audit.AuditFormat;
import org.apimplanner.app.export.diff.DiffFormat;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.Lookup;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The whole command line: parses the arguments, runs the command and turns every failure into one
/// sentence and an exit code.
public final class CommandLineProgram {
    /// The way into the desktop, so that the command line need not know it.
    public interface Desktop {
        /// Why the desktop cannot open here: a sentence without its full stop; empty where it can.
        Optional<String> obstacle();

        /// Opens the desktop and returns when it is closed.
        ///
        /// @param planFile the plan to begin with
        /// @throws Failure when it does not open
        void open(Optional<Path> planFile);
    }

    private final Console console;
    private final CommandLine commandLine;
    private final StringWriter help = new StringWriter();

    public CommandLineProgram(Composition composition, Console console, Desktop desktop) {
        this.console = console;
        RootCommand root = new RootCommand(composition, console, desktop);
        this.commandLine = new CommandLine(root)
                .addSubcommand(new PlanCommand(composition, console))
                .addSubcommand(new ImportCommand(composition, console))
                .addSubcommand(new AuditCommand(composition, console))
                .addSubcommand(new DiffCommand(composition, console))
                .addSubcommand(new TagsCommand(composition, console))
                .addSubcommand(new ReferenceCommand(composition, console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new BatchCommand(composition, console))
                .addSubcommand(new SamplesCommand(console))
                .addSubcommand(new CompletionCommand(console));
        commandLine.getCommandSpec().version("apim-network-planner " + composition.version());
        Map<String, String> ofPlan = new LinkedHashMap<>();
        composition.exporters().all().forEach(exporter -> ofPlan.put(exporter.name(), exporter.summary()));
        listFormats("plan", ofPlan);
        listFormats("audit", List.of(AuditFormat.values()));
        listFormats("diff", List.of(DiffFormat.values()));
        configure();
    }

    private void configure() {
        commandLine
                .setExpandAtFiles(false)
                .setUsageHelpWidth(105)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(help, true))
                .setErr(new PrintWriter(console.messages(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, arguments) -> failed(UsageSentence.of(e)))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(sentence(e)));
    }

    private void listFormats(String command, List<? extends FileFormat> formats) {
        Map<String, String> summaries = new LinkedHashMap<>();
        formats.forEach(format -> summaries.put(format.word(), format.summary()));
        listFormats(command, summaries);
    }

    private void listFormats(String command, Map<String, String> summaries) {
        CommandLine.Model.UsageMessageSpec usage = Lookup.required(commandLine.getSubcommands(), command)
                .getCommandSpec()
                .usageMessage();
        List<String> footer = new ArrayList<>();
        footer.add("");
        footer.add("Formats:");
        int width = summaries.keySet().stream().mapToInt(String::length).max().orElse(0);
        summaries.forEach((name, summary) -> footer.add("  " + name + " ".repeat(width - name.length() + 2) + summary));
        footer.addAll(List.of(usage.footer()));
        usage.footer(footer.toArray(String[]::new));
    }

    /// Runs the program and gives its exit code. Never throws.
    public int run(String... arguments) {
        try {
            int code = commandLine.execute(arguments);
            console.output().print(help.toString());
            console.output().flush();
            return code;
        } catch (Throwable e) {
            return failed(sentence(e));
        }
    }

    private int failed(String sentence) {
        console.failure(sentence);
        return ExitCode.FAILED;
    }

    private static String sentence(Throwable e) {
        return switch (e) {
            case Failure failure -> failure.getMessage();
            case OutOfMemoryError memory -> "The memory does not suffice for this input.";
            default -> "A fault of this program stopped it: " + e + ".";
        };
    }
}
