package org.apimplanner.app.export.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.model.Word;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;
import org.apimplanner.model.report.SubnetPlan;

/// A report as tables, the region's display name always in the first column. Rows keep the report's
/// order.
public final class ReportTables {
    private static final Pattern REGION_PATH = Pattern.compile("/regions/(\\d{1,9})(/.*)?");

    /// The names of [#of]'s tables, in their order.
    public static final List<String> NAMES =
            List.of("subnets", "nsg-rules", "routes", "firewall", "dns", "findings", "checklist");

    private ReportTables() {}

    /// Every table, also those without a row.
    public static List<Table> of(Report report) {
        return List.of(
                subnets(report),
                nsgRules(report),
                routes(report),
                firewall(report),
                dns(report),
                findings(report),
                checklist(report));
    }

    public static Table subnets(Report report) {
        return TableShape.<RegionReport>named("subnets")
                .personal("Region", RegionReport::displayName)
                .flag("Primary", RegionReport::primary)
                .maybe("Subnet", r -> chosen(r).map(c -> c.cidr().toString()))
                .cell(
                        "Proposed",
                        r -> chosen(r)
                                .<Cell>map(c -> new Cell.Flag(c.proposed()))
                                .orElse(Cell.EMPTY))
                .cell(
                        "Spare addresses",
                        r -> chosen(r).<Cell>map(c -> new Cell.Count(c.spare())).orElse(Cell.EMPTY))
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
                                .orElse(Cell.EMPTY))
                .maybe("Delegation", r -> r.subnet().flatMap(SubnetPlan::delegation))
                .several(
                        "Service endpoints",
                        r -> r.subnet().map(SubnetPlan::serviceEndpoints).orElse(List.of()))
                .flag("Public IP required", r -> r.publicIp().required())
                .maybe("Public IP SKU", r -> r.publicIp().sku())
                .sources(r -> r.subnet().map(SubnetPlan::references).orElse(List.of()))
                .fill(report.regions());
    }

    public static Table nsgRules(Report report) {
        return TableShape.<Of<NsgRule>>named("nsg-rules")
                .personal("Region", Of::region)
                .word("Direction", r -> r.it().direction())
                .count("Priority", r -> r.it().priority())
                .words("Name", r -> r.it().name())
                .several("Port", r -> r.it().destinationPorts())
                .word("Protocol", r -> r.it().protocol())
                .words("Source", r -> r.it().source())
                .words("Destination", r -> r.it().destination())
                .word("Action", r -> r.it().access())
                .word("Required", r -> r.it().requirement())
                .maybe("Feature", r -> r.it().feature().map(Word::word))
                .words("Purpose", r -> r.it().purpose())
                .sources(r -> r.it().references())
                .fill(perRegion(report, RegionReport::nsgRules));
    }

    public static Table routes(Report report) {
        return TableShape.<Of<Route>>named("routes")
                .personal("Region", Of::region)
                .words("Name", r -> r.it().name())
                .words("Destination", r -> r.it().destination())
                .word("Next hop type", r -> r.it().nextHopType())
                .maybe("Next hop address", r -> r.it().nextHopAddress().map(Object::toString))
                .words("Purpose", r -> r.it().purpose())
                .sources(r -> r.it().references())
                .fill(perRegion(report, RegionReport::routes));
    }

    public static Table firewall(Report report) {
        return TableShape.<Of<FirewallRule>>named("firewall")
                .personal("Region", Of::region)
                .word("Kind", r -> r.it().kind())
                .words("Destination", r -> r.it().destination())
                .several("Port", r -> r.it().ports())
                .word("Protocol", r -> r.it().protocol())
                .word("Direction", r -> r.it().direction())
                .word("Required", r -> r.it().requirement())
                .maybe("Feature", r -> r.it().feature().map(Word::word))
                .words("Purpose", r -> r.it().purpose())
                .sources(r -> r.it().references())
                .fill(perRegion(report, RegionReport::firewall));
    }

    public static Table dns(Report report) {
        return TableShape.<Of<DnsRecord>>named("dns")
                .personal("Region", Of::region)
                .personal("Zone", r -> r.it().zone())
                .words("Name", r -> r.it().name())
                .words("Type", r -> r.it().type())
                .personal("Value", r -> r.it().value())
                .personal("Purpose", r -> r.it().purpose())
                .sources(r -> r.it().references())
                .fill(perRegion(report, RegionReport::dnsRecords));
    }

    public static Table findings(Report report) {
        return TableShape.<Finding>named("findings")
                .personal("Region", f -> regionAt(report, f.path()))
                .word("Severity", Finding::severity)
                .words("Code", Finding::code)
                .words("Path", Finding::path)
                .personal("Message", Finding::message)
                .cell("Fix", f -> f.fix().<Cell>map(Cell.Personal::new).orElse(Cell.EMPTY))
                .sources(Finding::references)
                .fill(report.findings());
    }

    public static Table checklist(Report report) {
        return TableShape.<ChecklistItem>named("checklist")
                .personal(
                        "Region",
                        i -> i.region().map(n -> displayName(report, n)).orElse(""))
                .word("Phase", ChecklistItem::phase)
                .personal("Item", ChecklistItem::item)
                .sources(ChecklistItem::references)
                .fill(report.checklist());
    }

    /// One row of a region's list, beside the region's display name.
    private record Of<T>(String region, T it) {}

    private static <T> List<Of<T>> perRegion(Report report, Function<RegionReport, List<T>> list) {
        return report.regions().stream()
                .flatMap(r -> list.apply(r).stream().map(it -> new Of<>(r.displayName(), it)))
                .toList();
    }

    private static Optional<SubnetPlan.Chosen> chosen(RegionReport region) {
        return region.subnet().flatMap(SubnetPlan::chosen);
    }

    private static Cell subnet(RegionReport region, Function<SubnetPlan, Number> number) {
        return region.subnet()
                .<Cell>map(s -> new Cell.Count(number.apply(s).longValue()))
                .orElse(Cell.EMPTY);
    }

    static String displayName(Report report, String name) {
        return report.regions().stream()
                .filter(r -> r.name().equals(name))
                .map(RegionReport::displayName)
                .findFirst()
                .orElse(name);
    }

    /// The region that a finding's path points into; empty where it concerns the whole plan.
    private static String regionAt(Report report, String path) {
        Matcher matcher = REGION_PATH.matcher(path);
        if (!matcher.matches()) {
            return "";
        }
        int index = Integer.parseInt(matcher.group(1));
        return index < report.regions().size() ? report.regions().get(index).displayName() : "";
    }
}
