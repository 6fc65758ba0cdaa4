package org.apimplanner.app.export.handout;

import static org.apimplanner.app.export.handout.Grid.cell;
import static org.apimplanner.app.export.handout.Grid.cells;
import static org.apimplanner.app.export.handout.Grid.column;
import static org.apimplanner.app.export.handout.Grid.name;
import static org.apimplanner.app.export.handout.Grid.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.app.export.wording.Labels;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;

/// The security group of each region; regions with equal groups share one table.
record NsgSection(Material material) {
    Section section() {
        List<Section.Part> parts = new ArrayList<>();
        List<Markup> content = new ArrayList<>();
        for (Shared<List<NsgRule>> group : Shared.of(material.regions(), RegionReport::nsgRules)) {
            if (!group.it().isEmpty()) {
                Section.Part part = new Section.Part(
                        "nsg-" + (parts.size() + 1),
                        group.names(material.regions()) + " · "
                                + Labels.counted(group.it().size(), "rule"));
                parts.add(part);
                content.add(part.heading());
                content.addAll(tables(group.it()));
            }
        }
        if (parts.isEmpty()) {
            content.add(Markup.of("p", "No region of this plan needs a rule."));
        }
        return new Section("nsg", "Network security groups", parts, content);
    }

    private List<Markup> tables(List<NsgRule> rules) {
        List<Markup> tables = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            List<NsgRule> directed =
                    rules.stream().filter(r -> r.direction() == direction).toList();
            if (!directed.isEmpty()) {
                tables.add(Markup.of("h4", direction.word()));
                tables.add(table(directed));
            }
        }
        return tables;
    }

    private Markup table(List<NsgRule> rules) {
        Grid grid = Grid.of(
                column("Priority", 9),
                column("Rule", 31),
                column("Port", 8),
                column("Protocol", 9),
                column("Source", 17),
                column("Destination", 15),
                column("Action", 11));
        return grid.rows(rules.stream().map(this::row).toList()).table();
    }

    private List<Markup.Element> row(NsgRule rule) {
        return cells(
                number(rule.priority()),
                name(rule.name(), material.purpose(rule.purpose(), rule.note(), rule.verified(), rule.references())),
                cell(ports(rule.destinationPorts())),
                cell(rule.protocol().word()),
                cell(rule.source()),
                cell(rule.destination()),
                cell(Markup.of("div.name", rule.access().word()), need(material, rule.requirement(), rule.feature())));
    }

    static String ports(List<?> ports) {
        return ports.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /// Whether something is needed, and for which feature.
    static Markup need(Material material, Requirement requirement, Optional<Feature> feature) {
        String of = feature.map(f -> ", " + material.labels().feature(f)).orElse("");
        return Markup.of("div.small", requirement.word() + of);
    }
}
