package org.apimplanner.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Exporters;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.PartFiles;
import org.apimplanner.app.export.png.PngWriter;
import org.apimplanner.app.export.text.TextExporter;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.deployment.DeploymentChoices;
import org.apimplanner.model.deployment.NetworkOrigin;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.RegionalReport;
import org.apimplanner.model.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Computes the report of one plan.
@Command(
        name = "plan",
        addMethodSubcommands = false,
        description = "Computes what a plan needs: subnet, rules, routes, firewall, DNS, findings.",
        footer = {
            "",
            "Without --out, one format that is a single file goes to standard output; a format of several files,",
            "such as csv, needs --out. With --out each file is written whole or not at all, and where one cannot",
            "be written the others still are.",
            "",
            "Code (bicep, terraform, arm, azcli, powershell) names resources after the Cloud Adoption Framework and",
            "asks by parameter for what the plan does not know. Of a plan with errors, or one that Azure would",
            "not take, nothing is written.",
            "",
            "Exit code: 0 done; 1 the plan has errors, or its code is refused; 2 wrong usage, unreadable input",
            "or a file that could not be written."
        })
final class PlanCommand implements Callable<Integer> {
    private final Composition composition;
    private final Console console;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "PLAN.json", description = "The plan file, or - for standard input.")
    private String planFile;

    @Option(
            names = "--brief",
            description = {
                "For text and markdown: verdict, errors and warnings, picture, subnets, rules and routes only,",
                "as a comment on a pull request has room for."
            })
    private boolean brief;

    @Option(names = "--region", paramLabel = "R", description = "Only this region, as a booklet for whoever builds it.")
    private Optional<String> region = Optional.empty();

    @Option(names = "--each-region", description = "One file a region and format, named after it; needs --out.")
    private boolean eachRegion;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "For png: pixels for a 96th of an inch, from 0.25 to 8; 2 unless given.")
    private Optional<String> scale = Optional.empty();

    @Option(
            names = "--network",
            paramLabel = "ORIGIN",
            description = "In code: existing (unless given) adds to virtual networks that exist; new makes them.")
    private Optional<String> network = Optional.empty();

    @Option(
            names = "--azurerm",
            paramLabel = "MAJOR",
            description = "In Terraform: the major version of the provider, 5 unless given; or 4.")
    private Optional<String> azurerm = Optional.empty();

    @Option(names = "--allow-errors", description = "Writes code of a plan with errors, too, with the errors on top.")
    private boolean allowErrors;

    @Mixin
    private ResultOptions result = new ResultOptions();

    PlanCommand(Composition composition, Console console) {
        this.composition = composition;
        this.console = console;
    }

    @Override
    public Integer call() {
        Paper sheet = result.paper();
        CodeChoices code = codeChoices();
        double pixels = scale.map(PlanCommand::pixels).orElse(PngWriter.USUAL_SCALE);
        List<Exporter> all = chosenFormats().stream()
                .map(e -> e.on(sheet).with(code))
                .map(e -> e.scaled(pixels))
                .map(e -> brief ? e.inBrief() : e)
                .toList();
        if (eachRegion && (region.isPresent() || result.folder().isEmpty())) {
            throw region.isPresent()
                    ? Failure.in("--each-region", "--region as well", "one of them")
                    : Failure.in("--each-region", "no --out", "--out DIR");
        }
        result.requireOneFile(all, Exporter::name, Exporter::severalFiles);
        Report whole = new GivenDocuments(composition, console).report(planFile);
        Report report = region.map(
                        name -> RegionalReport.of(whole, whole.regions().indexOf(Options.region(whole, name))))
                .orElse(whole);
        List<Exporter> chosen = region.isEmpty()
                ? all
                : all.stream().map(each -> each.partOf(whole.plan())).toList();
        Optional<String> refusal =
                chosen.stream().flatMap(e -> e.refusal(report).stream()).findFirst();
        if (refusal.isPresent()) {
            console.failure(new InputFile(planFile, "").label() + ": " + refusal.get()
                    + (report.hasErrors() && !allowErrors ? "; --allow-errors writes it all the same." : ""));
            return ExitCode.FOUND_ERRORS;
        }
        boolean complete = result.folder()
                .map(folder -> write(report, chosen, folder))
                .orElseGet(() -> print(report, chosen.getFirst()));
        if (report.hasErrors() && !root.isQuiet()) {
            tellErrors(report, isText(chosen.getFirst()));
        }
        if (!complete) {
            return ExitCode.FAILED;
        }
        return report.hasErrors() ? ExitCode.FOUND_ERRORS : ExitCode.OK;
    }

    private boolean isText(Exporter format) {
        return result.folder().isEmpty() && format instanceof TextExporter;
    }

    /// Each error with its place, unless a person reads them on standard output anyway, and how many
    /// there are.
    private void tellErrors(Report report, boolean shown) {
        String plan = new InputFile(planFile, "").label();
        if (!shown) {
            report.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(error -> console.message(
                            plan + (error.path().isEmpty() ? "" : ": " + error.path()) + ": " + error.message()));
        }
        console.message(plan + ": the plan has " + Plural.of(report.count(Severity.ERROR), "error") + ".");
    }

    private CodeChoices codeChoices() {
        DeploymentChoices deployment = network.map(word -> Options.word("--network", NetworkOrigin.class, word))
                .map(DeploymentChoices.USUAL::withNetwork)
                .orElse(DeploymentChoices.USUAL);
        AzurermVersion provider = azurerm.map(word -> Options.word("--azurerm", AzurermVersion.class, word))
                .orElse(AzurermVersion.FIVE);
        return new CodeChoices(deployment, provider, allowErrors);
    }

    private List<Exporter> chosenFormats() {
        Exporters exporters = composition.exporters();
        List<String> names = result.words();
        if (names.isEmpty()) {
            return List.of(exporters.all().getFirst());
        }
        return names.stream()
                .map(n -> exporters.named(n).orElseThrow(() -> Options.unknown("--format", n, exporters.names())))
                .toList();
    }

    private boolean print(Report report, Exporter exporter) {
        console.output()
                .write(exporter.within(Terminal.width())
                        .export(report)
                        .getFirst()
                        .content());
        return true;
    }

    private boolean write(Report report, List<Exporter> chosen, String name) {
        ResultFolder results = ResultFolder.at(name, console, root.isQuiet());
        if (!eachRegion) {
            return results.write(report, chosen);
        }
        boolean complete = true;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < report.regions().size(); i++) {
            String part = report.regions().get(i).name();
            // A plan may wrongly name a region twice.
            long before = names.stream().filter(part::equals).count();
            names.add(part);
            String unique = before == 0 ? part : part + "-" + (before + 1);
            complete = results.write(
                            RegionalReport.of(report, i),
                            chosen.stream()
                                    .map(each -> each.partOf(report.plan()))
                                    .<Exporter>map(each -> new PartFiles(each, unique))
                                    .toList())
                    && complete;
        }
        return complete;
    }

    private static double pixels(String number) {
        if (number.matches("\\d(\\.\\d{1,3})?")) {
            double pixels = Double.parseDouble(number);
            if (pixels >= 0.25 && pixels <= 8) {
                return pixels;
            }
        }
        throw Failure.in("--scale", "'" + number + "'", "a number from 0.25 to 8");
    }
}
