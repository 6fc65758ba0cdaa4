package org.apimplanner.app.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apimplanner.app.export.Reports;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The files of what stands beside the instance, read by a parser that knows nothing of the writer.
final class CompanionFilesTest {
    private static final Set<String> USUAL = Set.of(
            "subnets.csv", "nsg-rules.csv", "routes.csv", "firewall.csv", "dns.csv", "findings.csv", "checklist.csv");

    private static Map<String, List<List<String>>> files(Report report) {
        Map<String, List<List<String>>> files = new LinkedHashMap<>();
        Reports.exporter("csv")
                .export(report)
                .forEach(file -> files.put(
                        file.name(), CsvParser.rows(new String(file.content(), StandardCharsets.UTF_8).substring(1))));
        return files;
    }

    private static List<Companion> companions(Report report) {
        return report.regions().stream()
                .flatMap(region -> region.companions().stream())
                .toList();
    }

    private static int rows(Map<String, List<List<String>>> files, String name) {
        return files.containsKey(name) ? files.get(name).size() - 1 : 0;
    }

    @ParameterizedTest
    @MethodSource("org.apimplanner.app.export.Reports#sampleNames")
    void thereAreFilesOfWhatStandsBesideAndAsManyRowsAsItHas(String sample) {
        Report report = Reports.sample(sample);
        Map<String, List<List<String>>> files = files(report);
        List<Companion> beside = companions(report);
        assertEquals(beside.size(), rows(files, "companions.csv"));
        assertEquals(
                beside.stream().mapToInt(each -> each.nsgRules().size()).sum(), rows(files, "companion-nsg-rules.csv"));
        assertEquals(
                beside.stream().mapToInt(each -> each.firewall().size()).sum(), rows(files, "companion-firewall.csv"));
        assertEquals(
                beside.stream().mapToInt(each -> each.dnsRecords().size()).sum(), rows(files, "companion-dns.csv"));
        assertTrue(files.keySet().containsAll(USUAL));
        files.forEach((name, rows) -> assertTrue(USUAL.contains(name) || rows.size() > 1, name + " has only a head"));
    }

    @ParameterizedTest
    @MethodSource("org.apimplanner.app.export.Reports#sampleNames")
    void everyRowHasTheCellsOfItsHeadAndNoHeadStandsTwice(String sample) {
        files(Reports.sample(sample)).forEach((name, rows) -> {
            List<String> heads = rows.getFirst();
            assertEquals(heads.size(), Set.copyOf(heads).size(), name);
            rows.forEach(row -> assertEquals(heads.size(), row.size(), name));
        });
    }

    @Test
    void theRulesOfAnApplicationGatewayAreItsOwnFile() {
        List<List<String>> rules =
                files(Reports.sample("internal-behind-application-gateway")).get("companion-nsg-rules.csv");
        // By the documents of the second version: the infrastructure calls on these ports.
        assertTrue(
                rules.stream()
                        .anyMatch(row -> row.contains("GatewayManager")
                                && row.stream().anyMatch(cell -> cell.contains("65200-65535"))),
                rules.toString());
        assertEquals("Region", rules.getFirst().getFirst());
    }

    @Test
    void aPlanThatStandsAloneHasNoSuchFile() {
        assertEquals(USUAL, files(Reports.named("Alone")).keySet());
    }

    @Test
    void tenRegionsAreInEveryTable() {
        Map<String, List<List<String>>> files = files(Reports.tenRegions());
        for (String name : List.of("subnets.csv", "nsg-rules.csv", "firewall.csv", "dns.csv")) {
            assertEquals(
                    10,
                    files.get(name).stream()
                            .skip(1)
                            .map(List::getFirst)
                            .distinct()
                            .count(),
                    name);
        }
        assertFalse(files.get("checklist.csv").isEmpty());
    }
}
