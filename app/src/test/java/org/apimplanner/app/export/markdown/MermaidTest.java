package org.apimplanner.app.export.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The flowchart in a report, read by the grammar of flowcharts: groups, nodes with quoted labels, arrows.
final class MermaidTest {
    private static final String SAMPLES = "org.apimplanner.app.export.Reports#sampleNames";
    private static final Pattern GROUP = Pattern.compile("  subgraph (\\w+)\\[\"([^\"]*)\"]");
    private static final Pattern NODE =
            Pattern.compile(" +(\\w+)(?:\\[\"|\\(\\[\"|\\{\\{\")([^\"]*)(?:\"]|\"]\\)|\"}})");
    private static final Pattern ARROW = Pattern.compile("  (\\w+) (?:-->|-\\.->)(?:\\|\"([^\"]*)\"\\|)? (\\w+)");

    /// A chart as its parts.
    private record Chart(Map<String, String> groups, Map<String, String> nodes, List<List<String>> arrows) {
        static Chart of(Report report) {
            String markdown = new String(Reports.bytes("markdown", report), StandardCharsets.UTF_8);
            String text = markdown.substring(markdown.indexOf("```mermaid\n") + 11);
            List<String> lines = text.substring(0, text.indexOf("```")).lines().toList();
            assertEquals("flowchart LR", lines.getFirst());
            Chart chart = new Chart(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
            lines.stream().skip(1).filter(line -> !line.equals("  end")).forEach(chart::read);
            return chart;
        }

        private void read(String line) {
            Matcher group = GROUP.matcher(line);
            Matcher node = NODE.matcher(line);
            Matcher arrow = ARROW.matcher(line);
            if (group.matches()) {
                groups.put(group.group(1), group.group(2));
            } else if (node.matches()) {
                assertEquals(null, nodes.put(node.group(1), node.group(2)), "a node twice: " + line);
            } else {
                assertTrue(arrow.matches(), "no line of a flowchart: " + line);
                arrows.add(List.of(
                        arrow.group(1), java.util.Objects.requireNonNullElse(arrow.group(2), ""), arrow.group(3)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void everyArrowJoinsNodesThatThereAreAndNoNodeIsLost(String sample) {
        Report report = Reports.sample(sample);
        Chart chart = Chart.of(report);
        assertEquals(report.regions().size(), chart.groups().size());
        Set<String> joined = new LinkedHashSet<>();
        for (List<String> arrow : chart.arrows()) {
            assertTrue(chart.nodes().containsKey(arrow.getFirst()), arrow.toString());
            assertTrue(chart.nodes().containsKey(arrow.getLast()), arrow.toString());
            joined.add(arrow.getFirst());
            joined.add(arrow.getLast());
        }
        chart.nodes().keySet().stream()
                .filter(node -> !node.startsWith("r"))
                .forEach(node -> assertTrue(joined.contains(node), node));
    }

    @Test
    void theRegionsSayTheirUnitsAndTheirSubnets() {
        Chart chart = Chart.of(Reports.sample("premium-internal"));
        assertEquals(
                List.of("West Europe (primary)", "North Europe"),
                List.copyOf(chart.groups().values()));
        assertEquals(
                "API Management<br/>2 units<br/>subnet 10.20.4.0/27",
                chart.nodes().get("r0"));
        // 10.21.0.0/22 is in use, and 5 + 2 × 3 + 1 = 12 addresses fit the 16 of a /28.
        assertEquals(
                "API Management<br/>1 unit<br/>subnet 10.21.4.0/28",
                chart.nodes().get("r1"));
    }

    @Test
    void whatComesInAndWhatIsCalledAreNodesThatRegionsShare() {
        Chart chart = Chart.of(Reports.sample("premium-internal"));
        String in = chart.nodes().entrySet().stream()
                .filter(node -> node.getValue().contains("ApiManagement TCP 3443"))
                .findFirst()
                .orElseThrow()
                .getKey();
        assertEquals(
                List.of("r0", "r1"),
                chart.arrows().stream()
                        .filter(arrow -> arrow.getFirst().equals(in))
                        .map(List::getLast)
                        .toList());
        String appliance = chart.nodes().entrySet().stream()
                .filter(node -> node.getValue().contains("10.0.1.4"))
                .findFirst()
                .orElseThrow()
                .getKey();
        assertEquals(
                List.of("r0", "r1"),
                chart.arrows().stream()
                        .filter(arrow -> arrow.getLast().equals(appliance))
                        .map(List::getFirst)
                        .toList());
        assertTrue(
                chart.nodes().containsValue("DNS<br/>10.0.0.10"), chart.nodes().toString());
    }

    @Test
    void anInstanceOutsideOfANetworkIsANodeAlone() {
        Chart chart = Chart.of(Composition.shipped().report("""
                {"tier": "consumption", "mode": "none", "regions": [{"name": "westeurope"}]}
                """));
        assertEquals(Map.of("r0", "API Management<br/>1 unit"), chart.nodes());
        assertEquals(List.of(), chart.arrows());
    }

    @Test
    void tenRegionsAreTenGroups() {
        Chart chart = Chart.of(Reports.tenRegions());
        assertEquals(10, chart.groups().size());
        assertEquals(
                10,
                chart.nodes().keySet().stream().filter(id -> id.startsWith("r")).count());
    }

    @Test
    void anythingThatCouldBeAnOrderIsWrittenByItsNumber() {
        Chart chart = Chart.of(Composition.shipped().report("""
                {"tier": "premium", "mode": "internal", "regions": [{"name": "westeurope"}], "denyByDefault": true,
                 "clients": [{"name": "a", "addresses": ["203.0.113.0/24"]}],
                 "backends": [{"name": "b", "addresses": ["10.50.0.0/16"]}]}
                """));
        chart.nodes().values().stream()
                .flatMap(label -> List.of(label.split("<br/>")).stream())
                .forEach(line -> assertTrue(line.matches("([\\p{L}\\p{N} .,:/()_-]|#\\d+;|…)*"), line));
    }
}
