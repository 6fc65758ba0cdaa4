package org.apimplanner.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apimplanner.app.cli.CommandLineProgram.Desktop;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.model.report.Report;
import org.apimplanner.resources.ShippedResources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program without a subcommand: opens the desktop.
@Command(
        name = "apim-network-planner",
        addMethodSubcommands = false,
        synopsisHeading = "Usage: ",
        customSynopsis = {"apim-network-planner [PLAN.json]", "       apim-network-planner [--quiet] COMMAND …"},
        description = {
            "",
            "Plans the network of an Azure API Management instance: subnet, security rules, routes,"
                    + " firewall, DNS.",
            "Without a command the planner opens on the desktop, with a plan file if one is given.",
            ""
        },
        commandListHeading = "%nCommands (each has --help):%n",
        footer = {
            "",
            "Exit code: 0 done, 1 done and the plan has errors, 2 wrong usage or unreadable input.",
            "Results go to standard output, messages to standard error."
        })
final class RootCommand implements Callable<Integer> {
    private static final String PLAN = "a plan to open";
    private static final String SAMPLE = "premium-internal";

    /// Below the current folder.
    private static final String SAMPLE_FOLDER = "apim-network-plan";

    private final Composition composition;
    private final Console console;
    private final Desktop desktop;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PLAN.json",
            hideParamSyntax = true,
            description = "The plan file to open on the desktop.")
    private List<String> arguments = List.of();

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "No messages but those of failures.")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // The library acts on it.
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version.")
    @SuppressWarnings("UnusedVariable") // The library acts on it.
    private boolean version;

    @Option(names = "--notices", description = "Prints what ships with the program and under which licences.")
    private boolean notices;

    @Option(names = "--license", description = "Prints the program's own licence.")
    private boolean license;

    RootCommand(Composition composition, Console console, Desktop desktop) {
        this.composition = composition;
        this.console = console;
        this.desktop = desktop;
    }

    boolean isQuiet() {
        return quiet;
    }

    @Override
    public Integer call() {
        if (notices || license) {
            console.output().print(ShippedResources.text(notices ? "NOTICE" : "LICENSE"));
            return ExitCode.OK;
        }
        if (arguments.isEmpty()) {
            return openOrShowSample();
        }
        arguments.stream()
                .filter(argument -> !looksLikeFile(argument))
                .findFirst()
                .ifPresent(word -> {
                    throw UsageSentence.unknownCommand(spec.commandLine(), arguments.getFirst());
                });
        Optional<String> obstacle = desktop.obstacle();
        if (obstacle.isPresent()) {
            String first = arguments.getFirst();
            new InputFile(first, PLAN).path();
            throw new Failure(
                    obstacle.get() + "; the command 'plan " + first + "' does the same job without a display.");
        }
        desktop.openAll(arguments.stream().map(this::planFile).toList());
        return ExitCode.OK;
    }

    /// Who opens a file by a double click sees no message here: the window opens all the same and says it there.
    private Path planFile(String argument) {
        try {
            return new InputFile(argument, PLAN).path();
        } catch (Failure unreadable) {
            Path file = path(argument).orElseThrow(() -> unreadable);
            console.message(unreadable.getMessage());
            return file;
        }
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private int openOrShowSample() {
        Optional<String> obstacle = desktop.obstacle();
        if (obstacle.isEmpty()) {
            desktop.open(Optional.empty());
            return ExitCode.OK;
        }
        return writeSample(obstacle.get(), SAMPLE_FOLDER);
    }

    /// The main job on a sample, so that a first look without a desktop shows what the program is for: writes
    /// the plan and every format of its report to a folder, made when missing, and prints where.
    ///
    /// @param obstacle why the desktop does not open
    int writeSample(String obstacle, String folderName) {
        String plan = ShippedSamples.named(SAMPLE).orElseThrow().text();
        Report report = composition.report(plan);
        ResultFolder folder = ResultFolder.at(folderName, console, true);
        boolean planWritten = folder.write(List.of(ExportedFile.of("plan.json", plan)));
        boolean reportWritten = folder.write(report, composition.exporters().all());
        if (!planWritten || !reportWritten) {
            return ExitCode.FAILED;
        }
        if (!quiet) {
            console.message(obstacle + "; a sample plan and what it needs are written instead.");
            console.message("Change the plan, then run the command 'plan plan.json --format "
                    + String.join(",", composition.exporters().names()) + " --out .' in that folder.");
        }
        console.output().print(folder.path().toAbsolutePath() + "\n");
        return ExitCode.OK;
    }

    private static boolean looksLikeFile(String argument) {
        return path(argument).filter(Files::exists).isPresent()
                || argument.contains(".")
                || argument.contains("/")
                || argument.contains("\\");
    }
}
