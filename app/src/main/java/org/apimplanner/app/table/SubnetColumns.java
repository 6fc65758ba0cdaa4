package org.apimplanner.app.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// The columns of the table of subnets, one row a region. A region without a subnet leaves them empty.
final class SubnetColumns {
    private SubnetColumns() {}

    static TableShape<RegionReport> all() {
        return TableShape.<RegionReport>named("subnets")
                .personal("Region", RegionReport::displayName)
                .flag("Primary", RegionReport::primary)
                .maybe("Subnet", r -> chosen(r).map(c -> c.cidr().toString()))
                .code()
                .cell(
                        "Proposed",
                        r -> chosen(r)
                                .<Cell>map(c -> new Cell.Flag(c.proposed()))
                                .orElse(Cell.empty()))
                .cell(
                        "Spare addresses",
                        r -> chosen(r).<Cell>map(c -> new Cell.Count(c.spare())).orElse(Cell.empty()))
                .cell("Units in subnet", r -> Cell.count(chosen(r).flatMap(SubnetPlan.Chosen::maxUnits)))
                .cell("Addresses required", r -> subnet(r, s -> s.required().total()))
                .cell(
                        "Addresses reserved by Azure",
                        r -> subnet(r, s -> s.required().azureReserved()))
                .cell("Addresses of units", r -> subnet(r, s -> s.required().units()))
                .cell(
                        "Addresses of load balancer",
                        r -> subnet(r, s -> s.required().loadBalancer()))
                .cell("Addresses of others", r -> subnet(r, s -> s.required().other()))
                .cell("Minimum prefix length", r -> subnet(r, s -> s.minimum().prefixLength()))
                .cell("Minimum addresses", r -> subnet(r, s -> s.minimum().addresses()))
                .cell(
                        "Units in minimum",
                        r -> Cell.count(r.subnet().flatMap(s -> s.minimum().maxUnits())))
                .cell(
                        "Recommended prefix length",
                        r -> subnet(r, s -> s.recommended().prefixLength()))
                .cell(
                        "Recommended addresses",
                        r -> subnet(r, s -> s.recommended().addresses()))
                .cell(
                        "Units in recommended",
                        r -> Cell.count(r.subnet().flatMap(s -> s.recommended().maxUnits())))
                .cell(
                        "Dedicated",
                        r -> r.subnet()
                                .<Cell>map(s -> new Cell.Flag(s.dedicated()))
                                .orElse(Cell.empty()))
                .maybe("Delegation", r -> r.subnet().flatMap(SubnetPlan::delegation))
                .code()
                .several(
                        "Service endpoints",
                        r -> r.subnet().map(SubnetPlan::serviceEndpoints).orElse(List.of()))
                .flag("Public IP required", r -> r.publicIp().required())
                .maybe("Public IP SKU", r -> r.publicIp().sku())
                .sources(r -> r.subnet().map(SubnetPlan::references).orElse(List.of()))
                .maybe("Why recommended", r -> r.subnet().map(s -> s.reason().text()));
    }

    private static Optional<SubnetPlan.Chosen> chosen(RegionReport region) {
        return region.subnet().flatMap(SubnetPlan::chosen);
    }

    private static Cell subnet(RegionReport region, Function<SubnetPlan, Number> number) {
        return region.subnet()
                .<Cell>map(s -> new Cell.Count(number.apply(s).longValue()))
                .orElse(Cell.empty());
    }
}
