package org.apimplanner.app.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;

class CsvExporterTest {
    private static final Composition COMPOSITION = Composition.shipped();

    private static Map<String, List<List<String>>> tables(Report report) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        new CsvExporter().export(report).forEach(f -> {
            String text = new String(f.content(), StandardCharsets.UTF_8);
            tables.put(f.name(), CsvParser.rows(text.substring(1)));
        });
        return tables;
    }

    private static Report sample(String name) {
        return COMPOSITION.report(ShippedSamples.named(name).orElseThrow().text());
    }

    @Test
    void theNsgColumnsAreTheAgreedOnes() {
        assertEquals(
                List.of(
                        "Region",
                        "Direction",
                        "Priority",
                        "Name",
                        "Port",
                        "Protocol",
                        "Source",
                        "Destination",
                        "Action",
                        "Required",
                        "Feature",
                        "Purpose",
                        "Reference",
                        "Note"),
                tables(sample("premium-internal")).get("nsg-rules.csv").getFirst());
    }

    @Test
    void theFirewallColumnsEndWithWhatARequestFormAsksFor() {
        assertEquals(
                List.of(
                        "Region",
                        "Kind",
                        "Destination",
                        "Port",
                        "Protocol",
                        "Direction",
                        "Required",
                        "Feature",
                        "Purpose",
                        "Reference",
                        "Source",
                        "Name",
                        "Rule type",
                        "Note"),
                tables(sample("premium-internal")).get("firewall.csv").getFirst());
    }

    @Test
    void doubtsAndFirewallNamesStandInEverySample() {
        for (ShippedSamples.Sample sample : ShippedSamples.all()) {
            Report report = sample(sample.name());
            List<List<String>> rows = tables(report).get("firewall.csv");
            long open = report.regions().stream()
                    .flatMap(region -> region.firewall().stream())
                    .filter(row -> !row.verified())
                    .count();
            assertEquals(
                    open,
                    rows.stream()
                            .filter(row -> row.getLast().startsWith("To be confirmed: "))
                            .count(),
                    sample.name());
            List<String> names = rows.stream()
                    .skip(1)
                    .map(row -> row.getFirst() + " " + row.get(11) + " " + row.get(3))
                    .toList();
            assertEquals(names.stream().distinct().toList(), names, sample.name());
        }
    }

    @Test
    void eachTableHasTheRegionFirstAndOneCellAColumn() {
        Map<String, List<List<String>>> tables = tables(sample("premium-internal"));
        assertEquals(
                List.of(
                        "subnets.csv",
                        "nsg-rules.csv",
                        "routes.csv",
                        "firewall.csv",
                        "dns.csv",
                        "findings.csv",
                        "checklist.csv"),
                List.copyOf(tables.keySet()));
        tables.forEach((name, rows) -> {
            assertEquals("Region", rows.getFirst().getFirst(), name);
            assertTrue(rows.stream().allMatch(r -> r.size() == rows.getFirst().size()), name);
            assertTrue(
                    rows.stream()
                            .skip(1)
                            .allMatch(r ->
                                    List.of("West Europe", "North Europe", "").contains(r.getFirst())),
                    name);
        });
    }

    @Test
    void theManagementRuleReadsAsDocumented() {
        List<String> rule = tables(sample("premium-internal")).get("nsg-rules.csv").stream()
                .filter(r -> r.contains("AllowManagementInbound"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        "West Europe",
                        "Inbound",
                        "3443",
                        "Tcp",
                        "ApiManagement",
                        "VirtualNetwork",
                        "Allow",
                        "required"),
                List.of(
                        rule.get(0),
                        rule.get(1),
                        rule.get(4),
                        rule.get(5),
                        rule.get(6),
                        rule.get(7),
                        rule.get(8),
                        rule.get(9)));
    }

    @Test
    void thePortsOfAzureMonitorAreJoined() {
        assertTrue(tables(sample("premium-internal")).get("nsg-rules.csv").stream()
                .anyMatch(r -> r.get(7).equals("AzureMonitor")
                        && List.of("1886; 443", "443; 1886").contains(r.get(4))));
    }

    @Test
    void aPlanWithoutANetworkHasItsHeadsAndOneRowOfSubnets() {
        Map<String, List<List<String>>> tables = tables(sample("consumption"));
        assertEquals(1, tables.get("nsg-rules.csv").size());
        assertEquals(2, tables.get("subnets.csv").size());
    }
}
