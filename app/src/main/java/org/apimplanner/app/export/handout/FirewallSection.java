package org.apimplanner.app.export.handout;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.table.AlikeRegions;
import org.apimplanner.app.table.FirewallRequest;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.RegionReport;

/// The allowlist of all regions: destinations that are asked for alike, and for the same purpose, are
/// one row. A destination that not every region needs names those that do.
record FirewallSection(HandoutContext material) {
    private static final String APPLICATION = "application";
    private static final String NETWORK = "network";

    /// Everything of an entry but its destination.
    private record Demand(
            String type,
            Direction direction,
            EndpointKind kind,
            Protocol protocol,
            List<PortRange> ports,
            Requirement requirement,
            Optional<Feature> feature,
            String purpose,
            Optional<String> note,
            boolean verified,
            List<Source> references) {
        static Demand of(FirewallRule rule) {
            return new Demand(
                    FirewallRequest.ruleType(rule),
                    rule.direction(),
                    rule.kind(),
                    rule.protocol(),
                    rule.ports(),
                    rule.requirement(),
                    rule.feature(),
                    rule.purpose(),
                    rule.note(),
                    rule.verified(),
                    rule.references());
        }
    }

    Section section() {
        SequencedMap<Demand, List<AlikeRegions<FirewallRule>>> demands = new LinkedHashMap<>();
        AlikeRegions.ofEach(material.regions(), RegionReport::firewall)
                .forEach(s -> demands.computeIfAbsent(Demand.of(s.value()), d -> new ArrayList<>())
                        .add(s));
        List<Markup> content = new ArrayList<>();
        if (demands.isEmpty()) {
            content.add(Markup.of("p", "No destination has to be allowed."));
        } else {
            content.add(Markup.of("p", "Whatever filters the traffic of the subnets has to let these through."));
            content.add(Markup.of("p", "The source of what goes out is the region's subnet: " + sources() + "."));
        }
        for (Direction direction : Direction.values()) {
            for (String type : List.of(APPLICATION, NETWORK)) {
                List<Map.Entry<Demand, List<AlikeRegions<FirewallRule>>>> chosen = demands.entrySet().stream()
                        .filter(e -> e.getKey().direction() == direction)
                        .filter(e -> e.getKey().type().equals(type))
                        .toList();
                if (!chosen.isEmpty()) {
                    content.add(table(chosen)
                            .captioned(regions() + " · " + direction.word() + " · " + type + " rules")
                            .table());
                }
            }
        }
        return Section.of("firewall", "Firewall", content);
    }

    private String regions() {
        return AlikeRegions.names(material.regions(), material.regions());
    }

    private String sources() {
        return material.regions().stream()
                .map(region -> region.displayName() + " " + FirewallRequest.source(region))
                .collect(Collectors.joining(", "));
    }

    private Grid table(List<Map.Entry<Demand, List<AlikeRegions<FirewallRule>>>> demands) {
        Grid grid = Grid.of(
                column("Destination and purpose", 65), column("Port", 10), column("Protocol", 10), column("Need", 15));
        return grid.rows(
                demands.stream().map(e -> row(e.getKey(), e.getValue())).toList());
    }

    private List<Markup.Element> row(Demand demand, List<AlikeRegions<FirewallRule>> destinations) {
        return cells(
                cell(destinations.stream().map(this::destination).toArray(Markup[]::new))
                        .add(
                                Markup.of("div.small", PortalWords.of(demand.kind())),
                                material.purpose(
                                        demand.purpose(), demand.note(), demand.verified(), demand.references())),
                cell(PortalWords.end(Listed.forReading(demand.ports()))),
                cell(protocol(demand)),
                cell(NsgSection.need(material, demand.requirement(), demand.feature())));
    }

    private Markup destination(AlikeRegions<FirewallRule> shared) {
        Markup.Element line =
                Markup.of("div.name", PortalWords.end(shared.value().destination()));
        return shared.isEverywhere(material.regions())
                ? line
                : line.add(Markup.of("span.small", " (only " + shared.names(material.regions()) + ")"));
    }

    /// As a device asks for it: an application rule looks into HTTP and HTTPS.
    private static String protocol(Demand demand) {
        if (demand.type().equals(NETWORK)) {
            return PortalWords.of(demand.protocol());
        }
        return demand.ports().stream()
                .map(port -> port.equals(PortRange.of(443)) ? "HTTPS" : "HTTP")
                .collect(Collectors.joining(", "));
    }
}
