package org.apimplanner.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apimplanner.app.export.FileFormat;
import org.apimplanner.app.export.audit.AuditFormat;
import org.apimplanner.app.export.diff.DiffFormat;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.Lookup;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The whole command line: parses the arguments, runs the command and turns every failure into one
/// sentence and an exit code.
///
/// Each command says that it has no commands among its methods, else each start reads the marks of all of them.
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

        /// Opens the desktop with each of these files in a window of its own.
        default void openAll(List<Path> planFiles) {
            open(planFiles.stream().findFirst());
        }
    }

    private static final Set<String> BEFORE_THE_COMMAND = Set.of("-q", "--quiet");
    private static final Set<String> WITHOUT_REFERENCE = Set.of("schema", "samples", "tags", CompletionCommand.NAME);

    private final Composition composition;
    private final Console console;
    private final Desktop desktop;
    private final Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();

    public CommandLineProgram(Composition composition, Console console, Desktop desktop) {
        this.composition = composition;
        this.console = console;
        this.desktop = desktop;
        commands.put("plan", () -> new PlanCommand(composition, console));
        commands.put("import", () -> new ImportCommand(composition, console));
        commands.put("audit", () -> new AuditCommand(composition, console));
        commands.put("diff", () -> new DiffCommand(composition, console));
        commands.put("tags", () -> new TagsCommand(composition, console));
        commands.put("reference", () -> new ReferenceCommand(composition, console));
        commands.put("schema", () -> new SchemaCommand(console));
        commands.put("batch", () -> new BatchCommand(composition, console));
        commands.put("samples", () -> new SamplesCommand(console));
        commands.put(CompletionCommand.NAME, () -> new CompletionCommand(console));
    }

    /// The first argument that says what to do.
    private static Optional<String> first(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !BEFORE_THE_COMMAND.contains(argument))
                .findFirst();
    }

    /// The command that is asked for, where it is one, else all of them: to look through the options of each
    /// takes longer than most answers.
    private Collection<String> needed(Optional<String> first) {
        return first.filter(commands::containsKey)
                .filter(name -> !name.equals(CompletionCommand.NAME))
                .<Collection<String>>map(List::of)
                .orElse(commands.keySet());
    }

    /// Whether the answer, or the desktop, rests on the reference data.
    private static boolean asksReference(Optional<String> first) {
        return first.filter(word -> word.startsWith("-") || WITHOUT_REFERENCE.contains(word))
                .isEmpty();
    }

    private CommandLine commandLine(Collection<String> names, StringWriter help) {
        CommandLine line = new CommandLine(new RootCommand(composition, console, desktop));
        names.forEach(name -> line.addSubcommand(Lookup.required(commands, name).get()));
        line.getCommandSpec().version("apim-network-planner " + composition.version());
        Map<String, String> ofPlan = new LinkedHashMap<>();
        composition.exporters().all().forEach(exporter -> ofPlan.put(exporter.name(), exporter.summary()));
        listFormats(line, "plan", ofPlan);
        listFormats(line, "audit", List.of(AuditFormat.values()));
        listFormats(line, "diff", List.of(DiffFormat.values()));
        return line.setExpandAtFiles(false)
                .setUsageHelpWidth(105)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(help, true))
                .setErr(new PrintWriter(console.messages(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, arguments) -> failed(UsageSentence.of(e)))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(sentence(e)));
    }

    private static void listFormats(CommandLine line, String command, List<? extends FileFormat> formats) {
        Map<String, String> summaries = new LinkedHashMap<>();
        formats.forEach(format -> summaries.put(format.word(), format.summary()));
        listFormats(line, command, summaries);
    }

    private static void listFormats(CommandLine line, String command, Map<String, String> summaries) {
        CommandLine asked = line.getSubcommands().get(command);
        if (asked == null) {
            return;
        }
        List<String> footer = new ArrayList<>();
        footer.add("");
        footer.add("Formats:");
        int width = summaries.keySet().stream().mapToInt(String::length).max().orElse(0);
        summaries.forEach((name, summary) -> footer.add("  " + name + " ".repeat(width - name.length() + 2) + summary));
        CommandLine.Model.UsageMessageSpec usage = asked.getCommandSpec().usageMessage();
        footer.addAll(List.of(usage.footer()));
        usage.footer(footer.toArray(String[]::new));
    }

    /// Runs the program and gives its exit code. Never throws.
    public int run(String... arguments) {
        try {
            Optional<String> first = first(arguments);
            if (asksReference(first)) {
                composition.readAhead();
            }
            StringWriter help = new StringWriter();
            int code = commandLine(needed(first), help).execute(arguments);
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
