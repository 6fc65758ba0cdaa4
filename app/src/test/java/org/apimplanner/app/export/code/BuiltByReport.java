package org.apimplanner.app.export.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// What a report asks for, in the form in which code is read.
final class BuiltByReport {
    private BuiltByReport() {}

    static Built of(Report report) {
        Built built = new Built();
        boolean network =
                report.regions().stream().anyMatch(region -> region.subnet().isPresent());
        for (RegionReport region : report.regions()) {
            Stream.concat(
                            region.subnet().stream().flatMap(subnet -> region.nsgRules().stream()),
                            region.companions().stream()
                                    .filter(each -> each.subnet().isPresent())
                                    .flatMap(each -> each.nsgRules().stream()))
                    .forEach(rule -> rule(built, rule));
            if (region.subnet().isEmpty()) {
                continue;
            }
            region.routes()
                    .forEach(route -> built.route(
                            route.name(),
                            route.destination(),
                            route.nextHopType().word(),
                            route.nextHopAddress().map(Object::toString).orElse("")));
            if (region.routes().stream().anyMatch(r -> r.destination().equals(Ipv4Prefix.ALL.toString()))) {
                region.firewall().forEach(row -> firewall(built, region, row));
            }
        }
        if (network) {
            report.regions().stream()
                    .flatMap(region -> Stream.concat(
                            region.dnsRecords().stream(),
                            region.companions().stream().flatMap(each -> each.dnsRecords().stream())))
                    .map(BuiltByReport::place)
                    .distinct()
                    .forEach(place -> built.record(place.getFirst(), place.getLast()));
        }
        return built;
    }

    private static List<String> place(DnsRecord record) {
        return List.of(record.zone().replaceAll("<[a-z-]+>", "*"), record.name().replaceAll("<[a-z-]+>", "*"));
    }

    private static void rule(Built built, NsgRule rule) {
        String description = rule.purpose().length() <= 140 ? rule.purpose() : "short";
        built.rule(
                rule.name(),
                rule.direction().word(),
                Integer.toString(rule.priority()),
                rule.access().word(),
                rule.protocol().word(),
                rule.sources(),
                rule.destinations(),
                ports(rule.destinationPorts()),
                description);
    }

    private static List<String> ports(List<PortRange> ports) {
        return ports.stream().map(PortRange::toString).toList();
    }

    /// A host is asked of the proxy on 80 and 443, and by its addresses on every other port.
    private static void firewall(Built built, RegionReport region, FirewallRule row) {
        String source = region.subnet()
                .orElseThrow()
                .chosen()
                .map(chosen -> chosen.cidr().toString())
                .orElse("asked");
        List<String> protocols = row.protocol() == Protocol.ANY
                ? List.of("tcp", "udp")
                : List.of(row.protocol().word());
        if (row.kind() != EndpointKind.FQDN) {
            built.firewall("", "address", row.destination(), protocols, ports(row.ports()), source);
            return;
        }
        List<String> web = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (String port : ports(row.ports())) {
            switch (port) {
                case "80" -> web.add("http:80");
                case "443" -> web.add("https:443");
                default -> other.add(port);
            }
        }
        if (!web.isEmpty()) {
            built.firewall("", "webHost", row.destination(), web, List.of(), source);
        }
        if (!other.isEmpty()) {
            built.firewall("", "host", row.destination(), protocols, other, source);
        }
    }
}
