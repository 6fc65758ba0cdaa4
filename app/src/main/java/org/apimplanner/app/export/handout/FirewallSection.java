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
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.words.Listed;
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
    /// Everything of an entry but its destination.
    private record Demand(
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
                .forEach(s -> demands.computeIfAbsent(Demand.of(s.it()), d -> new ArrayList<>())
                        .add(s));
        List<Markup> content = new ArrayList<>();
        if (demands.isEmpty()) {
            content.add(Markup.of("p", "No destination has to be allowed."));
        } else {
            content.add(Markup.of("p", "Whatever filters the traffic of the subnets has to let these through."));
        }
        for (Direction direction : Direction.values()) {
            List<Map.Entry<Demand, List<AlikeRegions<FirewallRule>>>> directed = demands.entrySet().stream()
                    .filter(e -> e.getKey().direction() == direction)
                    .toList();
            if (!directed.isEmpty()) {
                content.add(Markup.of("h4", direction.word()));
                content.add(table(directed));
            }
        }
        return Section.of("firewall", "Firewall", content);
    }

    private Markup table(List<Map.Entry<Demand, List<AlikeRegions<FirewallRule>>>> demands) {
        Grid grid = Grid.of(
                column("Destination", 41),
                column("Port", 8),
                column("Protocol", 9),
                column("Need", 11),
                column("Purpose", 32));
        return grid.rows(
                        demands.stream().map(e -> row(e.getKey(), e.getValue())).toList())
                .table();
    }

    private List<Markup.Element> row(Demand demand, List<AlikeRegions<FirewallRule>> destinations) {
        return cells(
                cell(destinations.stream().map(this::destination).toArray(Markup[]::new))
                        .add(Markup.of("div.small", kind(demand.kind()))),
                cell(Listed.forReading(demand.ports())),
                cell(demand.protocol().word()),
                cell(NsgSection.need(material, demand.requirement(), demand.feature())),
                cell(material.purpose(demand.purpose(), demand.note(), demand.verified(), demand.references())));
    }

    private Markup destination(AlikeRegions<FirewallRule> shared) {
        Markup.Element line = Markup.of("div.name", shared.it().destination());
        return shared.isEverywhere(material.regions())
                ? line
                : line.add(Markup.of("span.small", " (only " + shared.names(material.regions()) + ")"));
    }

    private static String kind(EndpointKind kind) {
        return switch (kind) {
            case FQDN -> "host name";
            case SERVICE_TAG -> "service tag";
            case ADDRESS -> "address";
        };
    }
}
