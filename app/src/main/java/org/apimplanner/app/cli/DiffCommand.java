package org.apimplanner.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.diff.DiffExports;
import org.apimplanner.app.export.diff.DiffFormat;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.ReportDiff;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Compares two plans, or two editions of one.
@Command(
        name = "diff",
        addMethodSubcommands = false,
        description = "Says what changes between two plans, and what the change does to an existing instance.",
        footer = {
            "",
            "With two plans, each is read as of the edition it names, unless an option says otherwise.",
            "With one plan, the documentation of two editions is compared for that very plan: name at least one,",
            "the other is the plan's own.",
            "",
            "Without --out, one format goes to standard output. With it each file is written whole or not at all.",
            "",
            "Exit code: 0 the same; 1 something differs; 2 wrong usage or unreadable input."
        })
final class DiffCommand implements Callable<Integer> {
    private final Composition composition;
    private final Console console;

    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "OLD.json", description = "The plan as it is, or - for standard input.")
    private String oldFile;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW.json",
            description = "The plan as it shall be; left out to compare editions.")
    private Optional<String> newFile = Optional.empty();

    @Option(names = "--from-edition", paramLabel = "E", description = "Reads the first plan as of this edition.")
    private Optional<String> fromEdition = Optional.empty();

    @Option(names = "--to-edition", paramLabel = "E", description = "Reads the second plan as of this edition.")
    private Optional<String> toEdition = Optional.empty();

    @Mixin
    private ResultOptions result = new ResultOptions();

    DiffCommand(Composition composition, Console console) {
        this.composition = composition;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<DiffFormat> chosen = result.formats(DiffFormat.class);
        Paper sheet = result.paper();
        ReferenceData reference = composition.reference();
        fromEdition.ifPresent(edition -> Options.requireEdition("--from-edition", edition, reference));
        toEdition.ifPresent(edition -> Options.requireEdition("--to-edition", edition, reference));
        if (newFile.isEmpty() && fromEdition.isEmpty() && toEdition.isEmpty()) {
            throw Failure.in("diff", "one plan and no edition", "a second plan, or --from-edition or --to-edition");
        }
        if (oldFile.equals(InputFile.STANDARD_INPUT)
                && newFile.filter(oldFile::equals).isPresent()) {
            throw Failure.in("diff", "standard input twice", "a file for one of the plans");
        }
        GivenDocuments inputs = new GivenDocuments(composition, console);
        Plan old = inputs.plan(oldFile);
        Plan fresh = newFile.map(inputs::plan).orElse(old);
        Diff diff = diff(
                fromEdition.map(old::withEdition).orElse(old),
                toEdition.map(fresh::withEdition).orElse(fresh));
        if (!write(diff, chosen, sheet)) {
            return ExitCode.FAILED;
        }
        return diff.same() ? ExitCode.OK : ExitCode.DIFFERS;
    }

    /// Whether everything was written.
    private boolean write(Diff diff, List<DiffFormat> chosen, Paper sheet) {
        DiffExports exports = new DiffExports(composition.version(), Terminal.width());
        if (result.folder().isPresent()) {
            return ResultFolder.at(result.folder().get(), console, root.isQuiet())
                    .write(chosen.stream()
                            .flatMap(format -> exports.files(format, diff, sheet).stream())
                            .toList());
        }
        console.output()
                .write(exports.files(chosen.getFirst(), diff, sheet).getFirst().content());
        return true;
    }

    private Diff diff(Plan before, Plan after) {
        return ReportDiff.of(
                composition.planner().plan(before), composition.planner().plan(after), composition.reference());
    }
}
