package org.apimplanner.app.export.handout;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;
import static org.apimplanner.app.export.document.Grid.name;
import static org.apimplanner.app.export.document.Grid.number;
import static org.apimplanner.app.export.document.Grid.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.table.AlikeRegions;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.NsgRule;

/// The security group of each region; regions with equal groups share one table. What a rule is for is
/// said where it first stands; a later table leads back there.
record NsgSection(HandoutContext material) {
    /// What is said of a rule; a rule of another region with a tag of its own has another name.
    private record Reason(
            String rule, String purpose, Optional<String> note, boolean verified, List<Source> references) {
        static Reason of(NsgRule rule) {
            return new Reason(rule.rule(), rule.purpose(), rule.note(), rule.verified(), rule.references());
        }
    }

    /// Where something was said first.
    private record Place(String region, Direction direction, int priority) {
        String words() {
            return "As " + direction.word().toLowerCase(Locale.ROOT) + " " + priority + " of " + region + ".";
        }
    }

    Section section() {
        List<Section.Part> parts = new ArrayList<>();
        List<Markup> content = new ArrayList<>();
        Map<Reason, List<Place>> said = new HashMap<>();
        SharedTables<NsgRule> tables = material.nsgTables();
        if (!tables.groups().isEmpty()) {
            content.add(Markup.of("p", "Source ports are any in every rule."));
        }
        for (int i = 0; i < tables.groups().size(); i++) {
            Section.Part part = tables.part(i);
            parts.add(part);
            content.add(part.heading());
            content.addAll(directions(tables.groups().get(i), said));
        }
        if (parts.isEmpty()) {
            content.add(Markup.of("p", "No region of this plan needs a rule."));
        }
        return new Section("nsg", "Network security groups", parts, content);
    }

    private List<Markup> directions(AlikeRegions<List<NsgRule>> group, Map<Reason, List<Place>> said) {
        Map<Reason, List<Place>> before = new HashMap<>();
        said.forEach((reason, places) -> before.put(reason, List.copyOf(places)));
        String region = group.regions().getFirst().displayName();
        List<Markup> tables = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            List<NsgRule> directed = group.value().stream()
                    .filter(r -> r.direction() == direction)
                    .toList();
            if (!directed.isEmpty()) {
                String caption = group.names(material.regions()) + " · " + direction.word();
                tables.add(table(directed, direction, before)
                        .captioned(caption + explained(directed, before))
                        .table());
            }
            directed.forEach(r -> said.computeIfAbsent(Reason.of(r), reason -> new ArrayList<>())
                    .add(new Place(region, r.direction(), r.priority())));
        }
        return tables;
    }

    /// Where the purposes of rules stand that an earlier table explains at the same priority.
    private static String explained(List<NsgRule> rules, Map<Reason, List<Place>> said) {
        return rules.stream()
                .filter(rule -> isBeside(rule, said))
                .map(rule -> Lookup.required(said, Reason.of(rule)).getFirst().region())
                .findFirst()
                .map(region -> " · purposes as in the table of " + region + ", at the same priority")
                .orElse("");
    }

    private static boolean isBeside(NsgRule rule, Map<Reason, List<Place>> said) {
        return said.getOrDefault(Reason.of(rule), List.of()).stream()
                .anyMatch(place -> place.direction() == rule.direction() && place.priority() == rule.priority());
    }

    /// The end that is not the network itself has the longer names.
    private Grid table(List<NsgRule> rules, Direction direction, Map<Reason, List<Place>> said) {
        boolean inbound = direction == Direction.INBOUND;
        Grid grid = Grid.of(
                column("Priority", 8),
                column("Rule", 24),
                column("Port", 10),
                column("Protocol", 8),
                column("Source", inbound ? 23 : 12),
                column("Destination", inbound ? 12 : 23),
                column("Action", 7),
                column("Need", 8));
        return grid.rows(rules.stream().map(r -> row(r, said)).toList());
    }

    private List<Markup.Element> row(NsgRule rule, Map<Reason, List<Place>> said) {
        List<Markup.Element> row = new ArrayList<>(cells(
                number(rule.priority()),
                name(rule.name()),
                cell(PortalWords.end(Listed.forReading(rule.destinationPorts()))),
                cell(PortalWords.of(rule.protocol())),
                value(PortalWords.end(rule.source())),
                value(PortalWords.end(rule.destination())),
                cell(Markup.of("span.name", rule.access().word())),
                cell(Markup.of("span.small", PortalWords.of(rule.requirement()).toLowerCase(Locale.ROOT)))));
        reason(rule, said).ifPresent(reason -> row.add(cell(reason)));
        return row;
    }

    private Optional<Markup> reason(NsgRule rule, Map<Reason, List<Place>> said) {
        List<Place> places = said.getOrDefault(Reason.of(rule), List.of());
        if (!places.isEmpty()) {
            return isBeside(rule, said)
                    ? Optional.empty()
                    : Optional.of(Markup.of("div.purpose", places.getFirst().words()));
        }
        String feature = rule.feature()
                .map(f -> " Feature: " + material.labels().feature(f) + ".")
                .orElse("");
        return Optional.of(material.purpose(rule.purpose() + feature, rule.note(), rule.verified(), rule.references()));
    }

    /// Whether something is needed, and for which feature.
    static Markup need(HandoutContext material, Requirement requirement, Optional<Feature> feature) {
        return Markup.of(
                "div.small",
                PortalWords.of(requirement).toLowerCase(Locale.ROOT)
                        + feature.map(f -> ", " + material.labels().feature(f)).orElse(""));
    }
}
