package org.apimplanner.app.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.app.export.audit.AuditFormat;
import org.apimplanner.app.export.diff.DiffFormat;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every format promises of itself: its word, what it is good for, and the files it makes.
final class FormatContractTest {
    private static final Composition PROGRAM = Composition.shipped();
    private static final Report SMALL = Reports.named("Small");

    /// Code has as many files as the plan has parts.
    private static final Set<String> CODE = Set.of("bicep", "terraform", "arm", "azcli", "powershell");

    static Stream<String> formats() {
        return PROGRAM.exporters().names().stream();
    }

    /// A format, and a plan that some part of it might stumble over.
    static Stream<List<String>> hardPlans() {
        List<String> plans = List.of(
                // Two regions that are alike in everything.
                """
                {"tier": "premium", "mode": "internal", "regions": [
                  {"name": "westeurope", "primary": true}, {"name": "westeurope", "primary": true}]}
                """,
                // Nothing in a network.
                """
                {"tier": "consumption", "mode": "none", "regions": [{"name": "westeurope"}]}
                """,
                // A tier without the mode, in an edition that knows neither.
                """
                {"tier": "premiumV2", "mode": "injection", "edition": "2021", "regions": [{"name": "westeurope"}]}
                """,
                // A network that is full, and a subnet outside of it.
                """
                {"tier": "premium", "mode": "external", "regions": [{"name": "westeurope", "vnet": "10.0.0.0/28",
                  "inUse": ["10.0.0.0/28"], "subnet": "10.9.0.0/29", "units": 31}]}
                """,
                // Everything around it, without an address.
                """
                {"tier": "premium", "mode": "internal", "front": "applicationGateway", "inboundPrivateEndpoint": true,
                 "workspaceGateways": [{"name": "team-a", "region": "westeurope", "mode": "injection"}],
                 "regions": [{"name": "westeurope", "natGateway": true, "privateEndpoints": [{"service": "keyVault"}]}]}
                """);
        // Pages and pixels take their time, and have what is said of a plan from the same places as the others.
        Set<String> slow = Set.of("pdf", "docx", "png");
        return formats()
                .flatMap(format -> plans.stream()
                        .limit(slow.contains(format) ? 1 : plans.size())
                        .map(plan -> List.of(format, plan)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatSaysWhatItIsGoodForAndWhichFilesItMakes(String name) {
        Exporter format = Reports.exporter(name);
        assertEquals(name, format.name());
        // The name of a language keeps its capital.
        assertEquals(
                !Set.of("bicep", "terraform").contains(name),
                Character.isLowerCase(format.summary().codePointAt(0)),
                format.summary());
        assertFalse(format.summary().endsWith("."), format.summary());
        List<String> made =
                format.export(SMALL).stream().map(ExportedFile::name).toList();
        assertEquals(format.fileNames(), made.subList(0, format.fileNames().size()));
        assertEquals(CODE.contains(name) || made.size() > 1, format.severalFiles());
        assertEquals(made.size(), new HashSet<>(made).size());
        made.forEach(
                file -> assertTrue(file.matches("[a-z][A-Za-z0-9/._-]*[a-zA-Z0-9]") && !file.contains(".."), file));
    }

    @ParameterizedTest
    @MethodSource("hardPlans")
    void noPlanKeepsAFormatFromItsFiles(List<String> formatAndPlan) {
        Exporter format = Reports.exporter(formatAndPlan.getFirst());
        Report report = PROGRAM.report(formatAndPlan.getLast());
        if (format.refusal(report).isPresent()) {
            assertTrue(CODE.contains(format.name()));
            return;
        }
        List<ExportedFile> files = format.export(report);
        assertTrue(files.size() >= format.fileNames().size());
        files.forEach(file -> assertTrue(file.content().length > 0, file.name()));
        if (Set.of("text", "markdown").contains(format.name())) {
            format.inBrief().export(report);
            format.within(40).export(report);
        }
    }

    @Test
    void onlyDocumentsDependOnThePaper() {
        for (Exporter format : PROGRAM.exporters().all()) {
            boolean paged = Set.of("pdf", "html", "docx", "xlsx").contains(format.name());
            assertEquals(paged, !format.on(Paper.LETTER).equals(format), format.name());
        }
    }

    @Test
    void onlyTextDependsOnTheTerminalAndOnlyPixelsOnTheScale() {
        for (Exporter format : PROGRAM.exporters().all()) {
            assertEquals(format.name().equals("text"), !format.within(60).equals(format), format.name());
            assertEquals(format.name().equals("png"), !format.scaled(3).equals(format), format.name());
            assertEquals(
                    Set.of("text", "markdown").contains(format.name()),
                    !format.inBrief().equals(format),
                    format.name());
            if (!CODE.contains(format.name())) {
                assertSame(format, format.with(CodeChoices.USUAL));
                assertEquals(Optional.empty(), format.refusal(Reports.withErrors()));
            }
        }
    }

    @Test
    void filesOfAPartCarryItsNameBeforeTheirEnding() {
        Exporter csv = new PartFiles(Reports.exporter("csv"), "westeurope");
        assertEquals("csv", csv.name());
        assertEquals(Reports.exporter("csv").summary(), csv.summary());
        assertTrue(
                csv.fileNames().contains("nsg-rules-westeurope.csv"),
                csv.fileNames().toString());
        List<ExportedFile> whole = Reports.exporter("csv").export(SMALL);
        List<ExportedFile> part = csv.export(SMALL);
        assertEquals(whole.size(), part.size());
        for (int i = 0; i < whole.size(); i++) {
            assertEquals(
                    whole.get(i).name().replace(".csv", "-westeurope.csv"),
                    part.get(i).name());
            assertArrayEquals(whole.get(i).content(), part.get(i).content());
        }
    }

    @Test
    void theFirstFormatIsTheUsualOneAndAnUnknownOneIsNone() {
        assertEquals("json", PROGRAM.exporters().names().getFirst());
        assertEquals(Optional.empty(), PROGRAM.exporters().named("JSON"));
        assertEquals(Optional.empty(), PROGRAM.exporters().named(""));
    }

    @Test
    void formatsOfAuditsAndComparisonsHaveFilesOfTheirOwn() {
        Set<String> names = new HashSet<>();
        for (AuditFormat format : AuditFormat.values()) {
            assertTrue(
                    Character.isLowerCase(format.summary().codePointAt(0))
                            || format == AuditFormat.SARIF
                            || format == AuditFormat.JUNIT,
                    format.summary());
            assertEquals(format == AuditFormat.CSV, format.severalFiles());
            format.fileNames().forEach(name -> assertTrue(names.add(name), name));
        }
        for (DiffFormat format : DiffFormat.values()) {
            format.fileNames().forEach(name -> assertTrue(names.add(name), name));
        }
    }
}
