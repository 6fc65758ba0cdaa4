package org.apimplanner.app.export.handout;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;
import static org.apimplanner.app.export.document.Grid.name;
import static org.apimplanner.app.export.document.Grid.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;

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

    Section section() {
        List<Section.Part> parts = new ArrayList<>();
        List<Markup> content = new ArrayList<>();
        Map<Reason, String> said = new HashMap<>();
        for (AlikeRegions<List<NsgRule>> group : AlikeRegions.of(material.regions(), RegionReport::nsgRules)) {
            if (!group.it().isEmpty()) {
                Section.Part part = new Section.Part(
                        "nsg-" + (parts.size() + 1),
                        group.names(material.regions()) + " · "
                                + Plural.of(group.it().size(), "rule"));
                parts.add(part);
                content.add(part.heading());
                content.addAll(tables(group, said));
            }
        }
        if (parts.isEmpty()) {
            content.add(Markup.of("p", "No region of this plan needs a rule."));
        }
        return new Section("nsg", "Network security groups", parts, content);
    }

    private List<Markup> tables(AlikeRegions<List<NsgRule>> group, Map<Reason, String> said) {
        Map<Reason, String> before = Map.copyOf(said);
        String region = group.regions().getFirst().displayName();
        List<Markup> tables = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            List<NsgRule> directed =
                    group.it().stream().filter(r -> r.direction() == direction).toList();
            if (!directed.isEmpty()) {
                tables.add(Markup.of("h4", direction.word()));
                tables.add(table(directed, before));
            }
            directed.forEach(r -> said.putIfAbsent(Reason.of(r), place(r) + " of " + region));
        }
        return tables;
    }

    private static String place(NsgRule rule) {
        return rule.direction().word().toLowerCase(Locale.ROOT) + " " + rule.priority();
    }

    private Markup table(List<NsgRule> rules, Map<Reason, String> said) {
        Grid grid = Grid.of(
                column("Priority", 8),
                column("Rule", 33),
                column("Port", 8),
                column("Protocol", 8),
                column("Source", 17),
                column("Destination", 17),
                column("Action", 9));
        return grid.rows(rules.stream().map(r -> row(r, said)).toList()).table();
    }

    private List<Markup.Element> row(NsgRule rule, Map<Reason, String> said) {
        return cells(
                number(rule.priority()),
                name(rule.name(), reason(rule, said)),
                cell(Listed.forReading(rule.destinationPorts())),
                cell(rule.protocol().word()),
                cell(rule.source()),
                cell(rule.destination()),
                cell(Markup.of("div.name", rule.access().word()), need(rule.requirement(), "")));
    }

    private Markup reason(NsgRule rule, Map<Reason, String> said) {
        String place = said.get(Reason.of(rule));
        String feature = rule.feature()
                .map(f -> " Feature: " + material.labels().feature(f) + ".")
                .orElse("");
        return place == null
                ? material.purpose(rule.purpose() + feature, rule.note(), rule.verified(), rule.references())
                : Markup.of("div.purpose", "As " + place + "." + feature);
    }

    /// Whether something is needed, and for which feature.
    static Markup need(HandoutContext material, Requirement requirement, Optional<Feature> feature) {
        return need(
                requirement,
                feature.map(f -> ", " + material.labels().feature(f)).orElse(""));
    }

    private static Markup need(Requirement requirement, String feature) {
        return Markup.of("div.small", requirement.word() + feature);
    }
}
