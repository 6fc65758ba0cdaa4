package org.apimplanner.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.apimplanner.app.cli.Options.PrintFormat;
import org.apimplanner.app.export.csv.CsvText;
import org.apimplanner.app.export.json.JsonText;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.table.AlignedText;
import org.apimplanner.app.table.ReferenceTables;
import org.apimplanner.app.table.Table;
import org.apimplanner.model.Word;
import org.apimplanner.model.reference.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints a part of the shipped reference data.
@Command(
        name = "reference",
        addMethodSubcommands = false,
        customSynopsis = {
            "apim-network-planner reference [-hq] [--edition=E] [--format=table|json|csv]",
            "                      editions|rules|regions|endpoints|control-plane|lifecycle|limits|versions"
        },
        description = "Prints the shipped reference data.",
        footer = {
            "",
            "The table leaves out purposes, notes and sources; json and csv have every column.",
            "An empty list of editions, clouds, tiers, platforms, modes or features in json means any."
        })
final class ReferenceCommand implements Callable<Integer> {
    private final Composition composition;
    private final Console console;

    @Parameters(
            paramLabel = "editions|rules|regions|endpoints|control-plane|lifecycle|limits|versions",
            description = "The part to print.")
    private String part;

    @Option(names = "--edition", paramLabel = "E", description = "Only the rows of this edition, such as 2026-08.")
    private Optional<String> edition = Optional.empty();

    @Option(names = "--format", paramLabel = "table|json|csv", description = "The form, table unless given.")
    private String form = PrintFormat.TABLE.word();

    ReferenceCommand(Composition composition, Console console) {
        this.composition = composition;
        this.console = console;
    }

    @Override
    public Integer call() {
        Part chosenPart = Options.word("reference", Part.class, part);
        PrintFormat chosenForm = PrintFormat.of(form, PrintFormat.TABLE, PrintFormat.JSON, PrintFormat.CSV);
        Table table = table(chosenPart, composition.reference());
        console.output()
                .print(
                        switch (chosenForm) {
                            case JSON -> JsonText.array(table);
                            case CSV -> CsvText.file(table);
                            case TABLE, TEXT -> AlignedText.of(table);
                        });
        return ExitCode.OK;
    }

    private Table table(Part chosenPart, ReferenceData reference) {
        edition.ifPresent(e -> Options.requireEdition("--edition", e, reference));
        ReferenceTables tables = new ReferenceTables(reference);
        return switch (chosenPart) {
            case EDITIONS -> tables.editions(edition);
            case RULES -> tables.rules(edition);
            case REGIONS -> tables.regions();
            case ENDPOINTS -> tables.endpoints(edition);
            case CONTROL_PLANE -> tables.controlPlane(edition);
            case LIFECYCLE -> tables.lifecycle(edition);
            case LIMITS -> tables.limits(edition);
            case VERSIONS -> tables.versions();
        };
    }

    private enum Part implements Word {
        EDITIONS,
        RULES,
        REGIONS,
        ENDPOINTS,
        CONTROL_PLANE,
        LIFECYCLE,
        LIMITS,
        VERSIONS;

        @Override
        public String word() {
            return this == CONTROL_PLANE ? "control-plane" : Word.super.word();
        }
    }
}
