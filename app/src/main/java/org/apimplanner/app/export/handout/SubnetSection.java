package org.apimplanner.app.export.handout;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;
import static org.apimplanner.app.export.document.Grid.lines;
import static org.apimplanner.app.export.document.Grid.name;
import static org.apimplanner.app.export.document.Grid.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.table.AlikeRegions;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// How large each subnet must be, as a sum, and what else is asked of it.
record SubnetSection(HandoutContext material) {
    private record Row(RegionReport region, RegionPlan plan, SubnetPlan subnet) {}

    Section section() {
        List<Row> rows = rows();
        if (rows.isEmpty()) {
            return Section.of("subnets", "Subnets", Markup.of("p", "No region of this plan uses a subnet."));
        }
        Section.Part sizes = new Section.Part("subnet-sizes", "Sizes");
        Section.Part demands = new Section.Part("subnet-demands", "Demands on the subnet");
        return new Section(
                "subnets",
                "Subnets",
                List.of(sizes, demands),
                List.of(
                        Markup.of("p", "Addresses that each region needs now:"),
                        sums(rows),
                        sizes.heading(),
                        sizes(rows),
                        reasons(rows),
                        demands.heading(),
                        demands(rows)));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < material.regions().size(); i++) {
            RegionReport region = material.regions().get(i);
            RegionPlan plan = material.report().plan().regions().get(i);
            region.subnet().ifPresent(s -> rows.add(new Row(region, plan, s)));
        }
        return rows;
    }

    private Markup sums(List<Row> rows) {
        Grid grid = Grid.of(
                column("Region", 24),
                column("Reserved by Azure", 14),
                column("", 4),
                column("Units", 14),
                column("", 4),
                column("Load balancer", 12),
                column("", 4),
                column("Others", 10),
                column("", 4),
                column("Needed", 10));
        return grid.rows(rows.stream().map(this::sum).toList()).table().with("class", "grid sum");
    }

    private List<Markup.Element> sum(Row row) {
        SubnetPlan.Required required = row.subnet().required();
        Markup.Element units = number(required.units())
                .add(Markup.of("span.small", " for " + Plural.of(row.plan().units(), "unit")));
        return cells(
                name(row.region().displayName()),
                number(required.azureReserved()),
                operator("+"),
                units,
                operator("+"),
                number(required.loadBalancer()),
                operator("+"),
                number(required.other()),
                operator("="),
                number(required.total()).with("class", "number total"));
    }

    private static Markup.Element operator(String sign) {
        return Markup.of("td.operator", sign);
    }

    private Markup sizes(List<Row> rows) {
        Grid grid = Grid.of(
                column("Region", 18),
                column("Smallest that holds them", 27),
                column("Recommended for later growth", 27),
                column("Chosen", 28));
        return grid.rows(rows.stream()
                        .map(row -> cells(
                                name(row.region().displayName()),
                                size(row.subnet().minimum()),
                                size(row.subnet().recommended()),
                                chosen(row.subnet(), row.plan())))
                        .toList())
                .table();
    }

    /// Why the recommended sizes are what they are, once for the regions of which it is the same.
    private Markup reasons(List<Row> rows) {
        SequencedMap<SubnetPlan.Reason, List<RegionReport>> regions = new LinkedHashMap<>();
        rows.forEach(row -> regions.computeIfAbsent(row.subnet().reason(), reason -> new ArrayList<>())
                .add(row.region()));
        return Markup.of(
                "div.small",
                regions.entrySet().stream()
                        .map(entry -> Markup.of(
                                "p",
                                Markup.text((regions.size() == 1
                                                ? "Recommended: "
                                                : AlikeRegions.names(entry.getValue(), material.regions()) + ": ")
                                        + entry.getKey().text() + " "),
                                material.marks(entry.getKey().references())))
                        .toList());
    }

    private static Markup.Element size(SubnetPlan.Size size) {
        return name(
                "/" + size.prefixLength(),
                Markup.of(
                        "div.small",
                        size.addresses() + " addresses, " + size.spare() + " spare" + room(size.maxUnits())));
    }

    private static Markup.Element chosen(SubnetPlan subnet, RegionPlan plan) {
        if (subnet.chosen().isEmpty()) {
            return cell("none yet: " + Labels.noSubnet(plan));
        }
        SubnetPlan.Chosen chosen = subnet.chosen().get();
        String left = chosen.spare() < 0 ? "too small by " + -chosen.spare() : chosen.spare() + " spare";
        return name(
                chosen.cidr().toString(),
                Markup.of(
                        "div.small", (chosen.proposed() ? "proposed: " : "given: ") + left + room(chosen.maxUnits())));
    }

    private static String room(Optional<Integer> maxUnits) {
        return maxUnits.map(u -> ", room for " + Plural.of(u, "unit")).orElse("");
    }

    private Markup demands(List<Row> rows) {
        Grid grid = Grid.of(
                column("Region", 17),
                column("Kept by Azure", 22),
                column("Dedicated", 10),
                column("Delegation", 11),
                column("Service endpoints", 32),
                column("Notes", 8));
        return grid.rows(rows.stream()
                        .map(row -> cells(
                                name(row.region().displayName()),
                                lines(reserved(row.subnet())),
                                cell(Labels.yesNo(row.subnet().dedicated())),
                                cell(row.subnet().delegation().orElse("none")),
                                cell(joined(row.subnet().serviceEndpoints())),
                                cell(material.marks(row.subnet().references()))))
                        .toList())
                .table();
    }

    /// The first four addresses as a range, and the last.
    private static List<String> reserved(SubnetPlan subnet) {
        List<String> kept = subnet.chosen()
                .map(c -> c.reservedAddresses().stream().map(Object::toString).toList())
                .orElse(List.of());
        return kept.isEmpty()
                ? List.of("first four and last")
                : List.of(kept.getFirst() + " – " + kept.get(kept.size() - 2), kept.getLast());
    }

    private static String joined(List<String> items) {
        return items.isEmpty() ? "none" : String.join(", ", items);
    }
}
