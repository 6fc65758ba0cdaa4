package org.apimplanner.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apimplanner.app.cli.Options.PrintFormat;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.audit.AuditExports;
import org.apimplanner.app.export.audit.AuditFormat;
import org.apimplanner.app.export.diff.DiffExports;
import org.apimplanner.app.export.diff.DiffFormat;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.program.WholeFile;
import org.apimplanner.app.words.FileFault;
import org.apimplanner.app.words.ImportWords;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.ReportDiff;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.importing.Choice;
import org.apimplanner.model.importing.Drift;
import org.apimplanner.model.importing.ImportOutcome;
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.Importer;
import org.apimplanner.model.importing.Inventory;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.tags.ServiceTagFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Makes a plan from what exists, and holds the same files against it.
@Command(
        name = "import",
        addMethodSubcommands = false,
        customSynopsis = {
            "apim-network-planner import [-hq] [--audit] [--against=SAVED.json] [--format=FORMAT]",
            "                                   [--instance=NAME] [--network=NAME] [--out=PLAN.json]",
            "                                   [--tags=TAGS.json] FILE..."
        },
        description = "Makes a plan from an instance and a network that exist.",
        footer = {
            "",
            "A FILE is what az prints (apim show, network vnet show, network vnet subnet list, network nsg show,",
            "network route-table show, network nat gateway show, network private-endpoint list), rows of Resource",
            "Graph, an ARM template, or 'terraform show -json'. Several files are one network; of a network alone",
            "comes a plan, too.",
            "",
            "Standard error says where each field was taken from, and asks what was not found, with what the plan",
            "says until then.",
            "",
            "With --audit the groups, route tables, firewalls and live lists of the same files are held against the",
            "plan; with --against the plan is compared with one that was saved, where what no file says counts as",
            "unchanged. Standard output then has the comparison and the audit, and no plan: --out keeps that.",
            "",
            "Exit code: 0 done; 1 tier, mode, region or the instance's network were not found, or the audit is not",
            "compliant, or something differs from the saved plan; 2 wrong usage, files without instance and",
            "network, or several of them without --instance or --network."
        })
final class ImportCommand implements Callable<Integer> {
    private static final String NAME = "import";

    private final Composition composition;
    private final Console console;

    @ParentCommand
    private RootCommand root;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file of what exists, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--instance",
            paramLabel = "NAME",
            description = "The instance meant, where the files hold several.")
    private Optional<String> instance = Optional.empty();

    @Option(
            names = "--network",
            paramLabel = "NAME",
            description = "The network meant, where the files hold several and no instance says which; GROUP/NAME of"
                    + " those that share a name.")
    private Optional<String> network = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "PLAN.json",
            description = "The file for the plan; standard output unless given.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--audit", description = "Holds the same files against the plan, too.")
    private boolean audit;

    @Option(
            names = "--against",
            paramLabel = "SAVED.json",
            description = "Says what differs from this plan of the same instance.")
    private Optional<String> saved = Optional.empty();

    @Option(
            names = "--tags",
            paramLabel = "TAGS.json",
            description = "Microsoft's service tag file of the plan's cloud, for --audit.")
    private Optional<String> tagFile = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How the audit or the comparison is printed: text unless given, or json.")
    private Optional<String> format = Optional.empty();

    ImportCommand(Composition composition, Console console) {
        this.composition = composition;
        this.console = console;
    }

    @Override
    public Integer call() {
        PrintFormat chosen = format.map(word -> PrintFormat.of(word, PrintFormat.TEXT, PrintFormat.JSON))
                .orElse(PrintFormat.TEXT);
        requireSense(chosen);
        GivenDocuments inputs = new GivenDocuments(composition, console);
        Optional<Plan> before = saved.map(inputs::plan);
        Optional<ServiceTagFile> tags = tagFile.map(inputs::tags);
        Inventory inventory = inputs.existing(files);
        ImportOutcome outcome =
                new Importer(composition.reference()).from(inventory.whole(), new Choice(instance, network));
        if (!(outcome instanceof Imported imported)) {
            throw ImportWords.obstacle(outcome)
                    .map(obstacle -> Failure.in(NAME, obstacle.found(), obstacle.expected()))
                    .orElseThrow();
        }
        write(imported);
        boolean same = before.map(plan -> compare(plan, imported, chosen)).orElse(true);
        boolean compliant = !audit || audit(imported.plan(), inventory, tags, chosen);
        return imported.complete() && same && compliant ? ExitCode.OK : ExitCode.FOUND_ERRORS;
    }

    private void requireSense(PrintFormat chosen) {
        long asked = Stream.concat(files.stream(), Stream.concat(saved.stream(), tagFile.stream()))
                .filter(InputFile.STANDARD_INPUT::equals)
                .count();
        if (asked > 1) {
            throw Failure.in(NAME, "standard input more than once", "a file for all but one");
        }
        if (!audit && (tagFile.isPresent() || format.isPresent() && saved.isEmpty())) {
            throw Failure.in(NAME, tagFile.isPresent() ? "--tags" : "--format", "--audit beside it");
        }
        if (chosen == PrintFormat.JSON && audit && saved.isPresent()) {
            throw Failure.in("--format", "json of two results", "--audit or --against alone");
        }
    }

    private void write(Imported imported) {
        String text = PlanFile.write(imported.plan());
        out.ifPresentOrElse(name -> write(name, text), () -> {
            if (!audit && saved.isEmpty()) {
                console.output().print(text);
            }
        });
        if (!root.isQuiet()) {
            imported.taken().forEach(taken -> console.message(ImportWords.taken(taken)));
            imported.questions().forEach(question -> console.message(ImportWords.question(question)));
        }
    }

    /// Whether nothing differs.
    private boolean compare(Plan before, Imported imported, PrintFormat chosen) {
        Plan now = new Drift(before, imported).now();
        Diff diff = ReportDiff.of(
                composition.planner().plan(before), composition.planner().plan(now), composition.reference());
        DiffFormat as = chosen == PrintFormat.JSON ? DiffFormat.JSON : DiffFormat.TEXT;
        console.output()
                .write(new DiffExports(composition.version(), Terminal.width())
                        .files(as, diff, Paper.A4)
                        .getFirst()
                        .content());
        return diff.same();
    }

    /// Whether the files are compliant with the plan.
    private boolean audit(Plan plan, Inventory inventory, Optional<ServiceTagFile> tags, PrintFormat chosen) {
        if (!inventory.isAuditable()) {
            throw Failure.in(
                    "--audit",
                    "no security group, route table, subnet or firewall",
                    "what az network nsg show or az network route-table show prints, beside the other files");
        }
        Audit result = new Auditor(composition.reference())
                .audit(composition.planner().plan(plan), inventory.whole(), tags, Optional.empty());
        AuditFormat as = chosen == PrintFormat.JSON ? AuditFormat.JSON : AuditFormat.TEXT;
        AuditExports exports = new AuditExports(composition.version(), Terminal.width(), file -> Optional.empty());
        console.output()
                .write(exports.files(as, result, plan, Paper.A4).getFirst().content());
        return result.compliant();
    }

    private void write(String name, String text) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw Failure.in(name, "a folder", "a file to write the plan to");
            }
            WholeFile.write(file, text);
        } catch (InvalidPathException e) {
            throw Failure.in(name, InputFile.BAD_NAME, "a file to write the plan to");
        } catch (IOException e) {
            throw Failure.in(name, FileFault.reason(e), "a file to write the plan to");
        }
        if (!root.isQuiet()) {
            console.message("Wrote " + name);
        }
    }
}
