package org.apimplanner.app.export.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.Plain;
import org.apimplanner.app.words.Plural;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;
import org.apimplanner.model.report.SubnetPlan;

/// The topology as a Mermaid flowchart, which code hosts and wikis draw from text: who comes in, the
/// regions, the routes, and what they call. What regions have alike is one node.
///
/// Mermaid reads markup, entities and orders to itself even inside quotes, so every character of a
/// label that is not a plain one is written by its number.
final class Mermaid {
    private static final String PLAIN = " .,:/()_-";
    private static final int LONGEST = 80;

    private final Report report;
    private final StringBuilder text = new StringBuilder("flowchart LR\n");
    private int nodes;

    private Mermaid(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        Mermaid chart = new Mermaid(report);
        chart.write();
        return chart.text.toString();
    }

    private void write() {
        List<RegionReport> regions = report.regions();
        for (int i = 0; i < regions.size(); i++) {
            region(i, regions.get(i));
        }
        shared(Direction.INBOUND).forEach((traffic, ids) -> {
            String node = node("([", traffic, "])");
            ids.forEach(region -> edge(node, "", region));
        });
        routes();
        shared(Direction.OUTBOUND).forEach((traffic, ids) -> {
            String node = node("[", traffic, "]");
            ids.forEach(region -> edge(region, "", node));
        });
        if (!report.plan().customDns().isEmpty()) {
            String node =
                    node("[", List.of("DNS", Listed.forReading(report.plan().customDns())), "]");
            for (int i = 0; i < regions.size(); i++) {
                text.append("  r").append(i).append(" -.-> ").append(node).append('\n');
            }
        }
    }

    private void region(int index, RegionReport region) {
        int units = report.plan().regions().get(index).units();
        List<String> lines = new ArrayList<>();
        lines.add("API Management");
        lines.add(Plural.of(units, "unit"));
        region.subnet().flatMap(SubnetPlan::chosen).ifPresent(chosen -> lines.add("subnet " + chosen.cidr()));
        text.append("  subgraph s")
                .append(index)
                .append("[\"")
                .append(label(List.of(region.displayName() + (region.primary() ? " (primary)" : ""))))
                .append("\"]\n    r")
                .append(index)
                .append("[\"")
                .append(label(lines))
                .append("\"]\n  end\n");
    }

    /// The allowed traffic of a direction, a line a rule, with the regions that have all of it alike.
    private SequencedMap<List<String>, List<String>> shared(Direction direction) {
        SequencedMap<List<String>, List<String>> shared = new LinkedHashMap<>();
        for (int i = 0; i < report.regions().size(); i++) {
            List<String> lines = report.regions().get(i).nsgRules().stream()
                    .filter(rule -> rule.direction() == direction && rule.access() == Access.ALLOW)
                    .map(rule -> end(rule, direction) + " " + PortalWords.of(rule.protocol()) + " "
                            + Listed.forReading(rule.destinationPorts().stream()
                                    .map(port -> PortalWords.end(port.toString()))
                                    .toList()))
                    .toList();
            if (!lines.isEmpty()) {
                shared.computeIfAbsent(lines, traffic -> new ArrayList<>()).add("r" + i);
            }
        }
        return shared;
    }

    private static String end(NsgRule rule, Direction direction) {
        return PortalWords.end(direction == Direction.INBOUND ? rule.source() : rule.destination());
    }

    private void routes() {
        Map<String, String> hops = new LinkedHashMap<>();
        for (int i = 0; i < report.regions().size(); i++) {
            Map<String, List<String>> byHop = report.regions().get(i).routes().stream()
                    .collect(Collectors.groupingBy(
                            Mermaid::hop,
                            LinkedHashMap::new,
                            Collectors.mapping(Route::destination, Collectors.toList())));
            String region = "r" + i;
            byHop.forEach((hop, destinations) -> edge(
                    region,
                    destinations.size() > 3 ? Plural.of(destinations.size(), "route") : Listed.forReading(destinations),
                    hops.computeIfAbsent(hop, words -> node("{{", List.of(words), "}}"))));
        }
    }

    private static String hop(Route route) {
        return PortalWords.of(route.nextHopType())
                + route.nextHopAddress().map(address -> " " + address).orElse("");
    }

    private String node(String opening, List<String> lines, String closing) {
        String id = "n" + nodes++;
        text.append("  ")
                .append(id)
                .append(opening)
                .append('"')
                .append(label(lines))
                .append('"')
                .append(closing)
                .append('\n');
        return id;
    }

    private void edge(String from, String words, String to) {
        text.append("  ").append(from).append(" -->");
        if (!words.isEmpty()) {
            text.append("|\"").append(label(List.of(words))).append("\"|");
        }
        text.append(' ').append(to).append('\n');
    }

    private static String label(List<String> lines) {
        return lines.stream().map(Mermaid::quoted).collect(Collectors.joining("<br/>"));
    }

    private static String quoted(String line) {
        StringBuilder quoted = new StringBuilder();
        String plain = Plain.of(line).strip();
        plain.codePoints().limit(LONGEST).forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0) {
                quoted.appendCodePoint(letter);
            } else {
                quoted.append('#').append(letter).append(';');
            }
        });
        return plain.codePointCount(0, plain.length()) > LONGEST ? quoted + "…" : quoted.toString();
    }
}
