package org.apimplanner.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.audit.AuditExports;
import org.apimplanner.app.export.audit.AuditFormat;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.audit.run.Chosen;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.tags.ServiceTagFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Holds an existing network against a plan.
@Command(
        name = "audit",
        addMethodSubcommands = false,
        description =
                "Holds existing security groups, route tables, subnets and firewalls against what a plan requires.",
        footer = {
            "",
            "A FILE is what az prints (network nsg show, network route-table show, network nic list-effective-nsg",
            "and others), an ARM template, 'terraform show -json', or a table of this program. Several files are one",
            "network. Without --tags some verdicts on address ranges stay unknown.",
            "",
            "Judged are the group and the table of the plan's subnet, as the files say it by subnets, locations and",
            "ids; the only one given, where no file says. Of several that could be, none is judged or changed until",
            "--nsg or --route-table names it, or the network with its subnets is given, too.",
            "",
            "Without --out, one format goes to standard output; csv is several files and needs --out.",
            "",
            "Exit code: 0 compliant; 1 not compliant; 2 wrong usage, a plan or tags that cannot be read, or no",
            "file that is of any use. One bad file among others is said and stands in the result."
        })
final class AuditCommand implements Callable<Integer> {
    private final Composition composition;
    private final Console console;

    @ParentCommand
    private RootCommand root;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A file of the existing network, or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--plan", required = true, paramLabel = "PLAN.json", description = "The plan to hold it against.")
    private String planFile = "";

    @Option(names = "--region", paramLabel = "R", description = "Only this region of the plan.")
    private Optional<String> region = Optional.empty();

    @Option(
            names = "--nsg",
            paramLabel = "NAME",
            description =
                    "The security group of the plan's subnet, where the files leave it open; repeatable. REGION=NAME for"
                            + " one region.")
    private List<String> groups = List.of();

    @Option(names = "--route-table", paramLabel = "NAME", description = "As --nsg, of route tables.")
    private List<String> routeTables = List.of();

    @Option(
            names = "--tags",
            paramLabel = "TAGS.json",
            description = "Microsoft's service tag file of the plan's cloud.")
    private Optional<String> tagFile = Optional.empty();

    @Option(
            names = "--repair",
            description =
                    "The changes that would repair it, as az commands: instead of the audit, or beside it in DIR.")
    private boolean repair;

    @Mixin
    private ResultOptions result = new ResultOptions();

    AuditCommand(Composition composition, Console console) {
        this.composition = composition;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<AuditFormat> chosen = chosenFormats();
        Paper sheet = result.paper();
        requireOneStandardInput();
        GivenDocuments inputs = new GivenDocuments(composition, console);
        Report report = inputs.report(planFile);
        Optional<String> chosenRegion =
                region.map(name -> Options.region(report, name).name());
        Optional<ServiceTagFile> tags = tagFile.map(inputs::tags);
        ExistingNetwork network = inputs.network(files);
        requireFound("--nsg", groups, network.of(ExistingNsg.class));
        requireFound("--route-table", routeTables, network.of(ExistingRouteTable.class));
        Audit audit = new Auditor(composition.reference())
                .audit(
                        report,
                        network,
                        tags,
                        chosenRegion,
                        new Chosen(inRegions(report, groups), inRegions(report, routeTables)));
        if (!write(audit, chosen, report.plan(), sheet)) {
            return ExitCode.FAILED;
        }
        return audit.compliant() ? ExitCode.OK : ExitCode.FOUND_ERRORS;
    }

    /// The names with the API names of the regions that people put in front of them.
    private List<String> inRegions(Report report, List<String> names) {
        return names.stream()
                .map(name -> Chosen.regionOf(name)
                        .map(region -> Chosen.in(Options.region(report, region).name(), Chosen.nameOf(name)))
                        .orElse(name))
                .toList();
    }

    private static void requireFound(String option, List<String> names, List<? extends ExistingResource> found) {
        for (String name : names) {
            if (found.stream().noneMatch(resource -> Chosen.names(List.of(name), resource))) {
                List<String> known =
                        found.stream().map(ExistingResource::name).distinct().toList();
                throw Failure.in(
                        option,
                        "'" + name + "', which no file holds",
                        known.isEmpty() ? "a file that holds it" : "one of " + String.join(", ", known));
            }
        }
    }

    private List<AuditFormat> chosenFormats() {
        if (result.folder().isEmpty() && repair && !result.words().isEmpty()) {
            throw Failure.in("--repair", "a format, too, without --out", "one of the two, or --out DIR");
        }
        return result.formats(AuditFormat.class);
    }

    private void requireOneStandardInput() {
        long asked = Stream.concat(Stream.concat(Stream.of(planFile), tagFile.stream()), files.stream())
                .filter(InputFile.STANDARD_INPUT::equals)
                .count();
        if (asked > 1) {
            throw Failure.in("audit", "standard input more than once", "a file for all but one");
        }
    }

    /// The file once more, for the lines in it; nothing where it cannot be read again.
    private static Optional<String> textOf(String file) {
        try {
            return Optional.of(Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Whether everything was written.
    private boolean write(Audit audit, List<AuditFormat> chosen, Plan plan, Paper sheet) {
        AuditExports exports = new AuditExports(composition.version(), Terminal.width(), AuditCommand::textOf);
        boolean complete = true;
        if (result.folder().isPresent()) {
            List<ExportedFile> all = new ArrayList<>();
            chosen.forEach(format -> all.addAll(exports.files(format, audit, plan, sheet)));
            if (repair) {
                all.add(exports.repair(audit, plan.name()));
            }
            complete = ResultFolder.at(result.folder().get(), console, root.isQuiet())
                    .write(all);
        } else {
            ExportedFile only = repair
                    ? exports.repair(audit, plan.name())
                    : exports.files(chosen.getFirst(), audit, plan, sheet).getFirst();
            console.output().write(only.content());
        }
        boolean said = result.folder().isEmpty() && !repair && chosen.getFirst() == AuditFormat.TEXT;
        if (!audit.compliant() && !said && !root.isQuiet()) {
            console.message(audit.summary());
            console.message("Edition " + AuditWords.counts(audit));
        }
        return complete;
    }
}
