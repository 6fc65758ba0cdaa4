package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// One card a region: its size, its subnet, how much of what it needs.
record RegionSection(HandoutContext material) {
    static String id(int index) {
        return "region-" + (index + 1);
    }

    Section section() {
        List<Section.Part> parts = new ArrayList<>();
        List<Markup> cards = new ArrayList<>();
        for (int i = 0; i < material.regions().size(); i++) {
            RegionReport region = material.regions().get(i);
            parts.add(new Section.Part(id(i), region.displayName(), elsewhere(i)));
            cards.add(card(region, material.report().plan().regions().get(i)).with("id", id(i)));
        }
        return new Section("regions", "Regions", parts, cards);
    }

    /// What else the document has of a region.
    private List<Section.Part> elsewhere(int index) {
        RegionReport region = material.regions().get(index);
        List<Section.Part> places = new ArrayList<>();
        new TopologySection(material).idFor(index).ifPresent(id -> places.add(new Section.Part(id, "Topology")));
        new AddressSection(material).idFor(region).ifPresent(id -> places.add(new Section.Part(id, "Address space")));
        material.nsgTables().idFor(region).ifPresent(id -> places.add(new Section.Part(id, "Network security group")));
        material.routeTables().idFor(region).ifPresent(id -> places.add(new Section.Part(id, "Routes")));
        return places;
    }

    private Markup.Element card(RegionReport region, RegionPlan plan) {
        Optional<SubnetPlan> subnet = region.subnet();
        Optional<SubnetPlan.Chosen> chosen = subnet.flatMap(SubnetPlan::chosen);
        Markup name = Markup.of(
                "td.who",
                Markup.of("div.name", region.displayName()),
                Markup.of("div.small", region.primary() ? "primary region" : "further region"));
        String range = chosen.map(c -> c.cidr().toString())
                .or(() -> subnet.map(s -> "/" + s.recommended().prefixLength() + " recommended"))
                .orElse("none");
        String origin = chosen.map(c -> c.proposed() ? "proposed" : "given")
                .or(() -> subnet.map(s -> Labels.noSubnet(plan)))
                .orElse("the mode uses no subnet");
        return Markup.of(
                "table.card",
                Markup.of(
                        "tbody",
                        Markup.of(
                                "tr",
                                name,
                                value("Subnet", range, origin),
                                value("Addresses", addresses(region), spare(chosen)),
                                value("Units", units(plan), zones(plan)),
                                rules(region))));
    }

    private static Markup value(String label, String value, String below) {
        return Markup.of(
                "td", Markup.of("div.label", label), Markup.of("div.value", value), Markup.of("div.small", below));
    }

    private static String addresses(RegionReport region) {
        return region.subnet().map(s -> s.required().total() + " needed").orElse("none needed");
    }

    private static String spare(Optional<SubnetPlan.Chosen> chosen) {
        return chosen.map(c -> c.spare() < 0
                        ? "of " + c.cidr().size() + ", too few by " + -c.spare()
                        : "of " + c.cidr().size() + ", " + c.spare() + " spare")
                .orElse("");
    }

    private static String units(RegionPlan plan) {
        return plan.maxUnits() > plan.units() ? plan.units() + ", later " + plan.maxUnits() : "" + plan.units();
    }

    private static String zones(RegionPlan plan) {
        return plan.zones() == 0 ? "no availability zones" : Plural.of(plan.zones(), "availability zone");
    }

    private Markup rules(RegionReport region) {
        Markup count = Markup.text(Plural.of(region.nsgRules().size(), "NSG rule"));
        String below = Plural.of(region.routes().size(), "route") + ", "
                + Plural.of(region.firewall().size(), "destination");
        return Markup.of(
                "td",
                Markup.of("div.label", "Rules"),
                Markup.of(
                        "div.value",
                        material.nsgTables()
                                .idFor(region)
                                .<Markup>map(id -> Markup.of("a", count).with("href", "#" + id))
                                .orElse(count)),
                Markup.of("div.small", below));
    }
}
