package org.apimplanner.app.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The report for programs, read by a parser that knows nothing of the writer.
final class JsonExporterTest {
    private static final Composition PROGRAM = Composition.shipped();

    static Stream<Report> reports() {
        return Stream.concat(
                Reports.sampleNames().map(Reports::sample),
                Stream.of(Reports.tenRegions(), Reports.withErrors(), Reports.named("\"quoted\" \\ and \uD83D\uDE00")));
    }

    private static JsonNode json(Report report) {
        return JsonMapper.shared().readTree(Reports.bytes("json", report));
    }

    private static List<String> texts(JsonNode rows, String field) {
        return rows.values().stream().map(row -> row.get(field).asString()).toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyRowOfEveryRegionIsThereInItsOrder(Report report) {
        JsonNode json = json(report);
        assertEquals(report.regions().size(), json.get("regions").size());
        for (int i = 0; i < report.regions().size(); i++) {
            RegionReport region = report.regions().get(i);
            JsonNode written = json.get("regions").get(i);
            assertEquals(region.name(), written.get("name").stringValue());
            assertEquals(
                    region.nsgRules().stream().map(rule -> rule.name()).toList(),
                    texts(written.get("nsgRules"), "name"));
            assertEquals(
                    region.nsgRules().stream()
                            .map(rule -> Integer.toString(rule.priority()))
                            .toList(),
                    texts(written.get("nsgRules"), "priority"));
            assertEquals(
                    region.routes().stream().map(route -> route.destination()).toList(),
                    texts(written.get("routes"), "destination"));
            assertEquals(
                    region.firewall().stream().map(row -> row.destination()).toList(),
                    texts(written.get("firewall"), "destination"));
            assertEquals(
                    region.dnsRecords().stream().map(row -> row.zone()).toList(),
                    texts(written.get("dnsRecords"), "zone"));
        }
        assertEquals(
                report.findings().stream().map(finding -> finding.code().word()).toList(),
                texts(json.get("findings"), "code"));
        assertEquals(report.checklist().size(), json.get("checklist").size());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void thePlanInTheReportCanBeOpenedAndHasTheSameAnswer(Report report) {
        Plan plan = PlanFile.read(json(report).get("plan").toString(), PROGRAM.reference());
        assertEquals(report.regions(), PROGRAM.planner().plan(plan).regions());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyNameIsWrittenAlikeAndNoNumberIsAFraction(Report report) {
        walk(json(report), "");
    }

    private static void walk(JsonNode node, String path) {
        assertFalse(node.isFloatingPointNumber(), path);
        node.properties().forEach(property -> {
            assertTrue(property.getKey().matches("[a-z][A-Za-z0-9]*|[0-9A-Za-z.@*-]+"), path + "/" + property.getKey());
            walk(property.getValue(), path + "/" + property.getKey());
        });
        if (node.isArray()) {
            node.values().forEach(item -> walk(item, path + "/-"));
        }
    }

    @Test
    void theReportSaysByWhichProgramAndWhichDocumentsItIs() {
        Report report = Reports.sample("premium-internal");
        JsonNode json = JsonMapper.shared()
                .readTree(new JsonExporter("9.8.7").export(report).getFirst().content());
        assertEquals("9.8.7", json.at("/generator/version").stringValue());
        assertEquals("2026-11", json.at("/edition/id").stringValue());
        assertTrue(json.at("/edition/asOf").stringValue().startsWith("2026-"));
    }

    @Test
    void theFileIsTextThatAPersonCanReadAndEndsWithALine() {
        String text = new String(Reports.bytes("json", Reports.named("Łódź")), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("{\n"), text.substring(0, 20));
        assertTrue(text.endsWith("}\n"));
        assertTrue(text.contains("Łódź"));
        assertFalse(text.contains("\r") || text.contains("\t"));
    }
}
