package org.apimplanner.model.golden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// Prints a report as the lines of `expected.txt`; the form is explained in `golden/README.md`.
public final class ReportTables {
    private ReportTables() {}

    /// Every table of a report by its heading, such as `westeurope.nsg`.
    static Map<String, List<String>> of(Report report) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (RegionReport region : report.regions()) {
            tables.put(region.name() + ".subnet", subnet(region));
            tables.put(region.name() + ".nsg", nsg(region));
            tables.put(region.name() + ".routes", routes(region));
            tables.put(region.name() + ".endpoints", endpoints(region));
            tables.put(region.name() + ".firewall", firewall(region));
            tables.put(region.name() + ".sources", sources(region));
            tables.put(region.name() + ".dns", dns(region));
            tables.put(
                    region.name() + ".publicIp",
                    List.of("required " + yesNo(region.publicIp().required())));
            CompanionTables.of(region).forEach((name, lines) -> tables.put(region.name() + "." + name, lines));
        }
        return tables;
    }

    public static List<String> nsg(RegionReport region) {
        return region.nsgRules().stream().map(ReportTables::line).toList();
    }

    public static List<String> firewall(RegionReport region) {
        return region.firewall().stream().map(ReportTables::line).toList();
    }

    public static List<String> routes(RegionReport region) {
        return region.routes().stream()
                .map(r -> r.destination() + "|" + r.nextHopType().word() + "|"
                        + r.nextHopAddress().map(Object::toString).orElse(""))
                .toList();
    }

    public static List<String> endpoints(RegionReport region) {
        return region.subnet().map(SubnetPlan::serviceEndpoints).orElse(List.of());
    }

    public static List<String> sources(RegionReport region) {
        Optional<String> chosen =
                region.subnet().flatMap(SubnetPlan::chosen).map(c -> c.cidr().toString());
        return region.sourceAddresses().stream()
                .map(s -> chosen.filter(s.value()::equals).map(c -> "{subnet}").orElse(s.value()))
                .toList();
    }

    public static List<String> dns(RegionReport region) {
        return region.dnsRecords().stream()
                .map(d -> d.zone() + "|" + d.name() + "|" + d.type())
                .toList();
    }

    static List<String> subnet(RegionReport region) {
        if (region.subnet().isEmpty()) {
            return List.of("none");
        }
        SubnetPlan subnet = region.subnet().get();
        SubnetPlan.Required r = subnet.required();
        return List.of(
                "required " + r.azureReserved() + " + " + r.units() + " + " + r.loadBalancer() + " + " + r.other()
                        + " = " + r.total(),
                "minimum " + line(subnet.minimum()),
                "recommended " + line(subnet.recommended()),
                "chosen " + subnet.chosen().map(ReportTables::line).orElse("none"),
                "dedicated " + yesNo(subnet.dedicated()),
                "delegation " + subnet.delegation().orElse("none"));
    }

    private static String line(SubnetPlan.Size size) {
        return "/" + size.prefixLength() + " of " + size.addresses() + ", spare " + size.spare() + ", maxUnits "
                + orDash(size.maxUnits());
    }

    private static String line(SubnetPlan.Chosen chosen) {
        String where = chosen.proposed() ? "/" + chosen.cidr().length() + " proposed" : chosen.cidr() + " given";
        return where + ", spare " + chosen.spare() + ", maxUnits " + orDash(chosen.maxUnits());
    }

    static String line(NsgRule rule) {
        boolean deny = rule.access() == Access.DENY;
        return String.join(
                "|",
                rule.direction().word(),
                rule.protocol().word(),
                rule.source(),
                lone(rule.destination()),
                ports(rule.destinationPorts()),
                rule.access().word(),
                deny ? "-" : rule.requirement().word(),
                deny ? "-" : rule.feature().map(Feature::word).orElse(""));
    }

    static String line(FirewallRule rule) {
        return String.join(
                "|",
                rule.kind().word(),
                lone(rule.destination()),
                rule.protocol().word(),
                ports(rule.ports()),
                rule.requirement().word());
    }

    private static String ports(List<PortRange> ports) {
        return ports.stream().sorted().map(PortRange::toString).collect(Collectors.joining("; "));
    }

    /// One address and its /32 are the same destination.
    private static String lone(String destination) {
        return destination.endsWith("/32") ? destination.substring(0, destination.length() - 3) : destination;
    }

    private static String orDash(Optional<Integer> number) {
        return number.map(Object::toString).orElse("-");
    }

    private static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }
}
