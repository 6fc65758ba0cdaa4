package org.apimplanner.app.table;

import static org.apimplanner.app.table.Column.Shape.CODE;
import static org.apimplanner.app.table.Column.Shape.TEXT;
import static org.apimplanner.app.table.Column.Shape.WRAPPED;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// The subnets for people: the size as a sum, what is chosen, and what else is asked of the subnet.
final class SubnetRows {
    private SubnetRows() {}

    private record Place(RegionReport region, RegionPlan plan, SubnetPlan subnet) {}

    static Table table(Report report) {
        return TableShape.<Place>named("subnets")
                .personal("Region", p -> p.region().displayName() + (p.region().primary() ? " (primary)" : ""))
                .as(WRAPPED, 9)
                .words(
                        "Subnet",
                        p -> p.subnet().chosen().map(c -> c.cidr().toString()).orElse("none yet"))
                .as(CODE, 9)
                .words("Chosen", SubnetRows::chosen)
                .as(WRAPPED, 14)
                .words("Addresses needed", p -> sum(p.subnet().required()))
                .as(WRAPPED, 16)
                .words("Smallest", p -> size(p.subnet().minimum()))
                .as(TEXT, 8)
                .words("Recommended", p -> size(p.subnet().recommended()))
                .as(TEXT, 8)
                .flag("Dedicated", p -> p.subnet().dedicated())
                .as(TEXT, 5)
                .words("Delegation", p -> p.subnet().delegation().orElse("none"))
                .as(CODE, 9)
                .several("Service endpoints", p -> p.subnet().serviceEndpoints())
                .as(WRAPPED, 12)
                .words("Why recommended", p -> p.subnet().reason().text())
                .detail()
                .sources(p -> p.subnet().references())
                .fill(places(report));
    }

    private static List<Place> places(Report report) {
        return IntStream.range(0, report.regions().size())
                .mapToObj(i ->
                        place(report.regions().get(i), report.plan().regions().get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Place> place(RegionReport region, RegionPlan plan) {
        return region.subnet().map(subnet -> new Place(region, plan, subnet));
    }

    private static String chosen(Place place) {
        return place.subnet()
                .chosen()
                .map(c -> (c.proposed() ? "proposed, " : "given, ")
                        + (c.spare() < 0 ? "too small by " + -c.spare() : c.spare() + " spare")
                        + room(c.maxUnits()))
                .orElseGet(() -> Labels.noSubnet(place.plan()));
    }

    private static String room(Optional<Integer> units) {
        return units.map(u -> ", room for " + Plural.of(u, "unit")).orElse("");
    }

    /// `5 Azure + 4 units + 1 load balancer + 0 others = 10`.
    private static String sum(SubnetPlan.Required required) {
        return required.azureReserved() + " Azure + " + required.units() + " units + " + required.loadBalancer()
                + " load balancer + " + required.other() + " others = " + required.total();
    }

    private static String size(SubnetPlan.Size size) {
        return "/" + size.prefixLength() + ", " + size.addresses() + " addresses";
    }
}
