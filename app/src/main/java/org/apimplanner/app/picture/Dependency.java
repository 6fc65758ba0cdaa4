package org.apimplanner.app.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// One line of what a region's instance calls: a service tag with its ports, or a number of host names.
///
/// @param direct whether a service endpoint keeps it out of a forced tunnel
record Dependency(String name, String ports, Requirement requirement, boolean direct) {

    /// Everything the region calls, in the order of its rules.
    static List<Dependency> of(RegionReport region, PictureWords words) {
        List<String> endpoints = endpoints(region);
        Stream<Dependency> tags = region.nsgRules().stream()
                .filter(rule -> rule.direction() == Direction.OUTBOUND
                        && leavesTheNetwork(rule)
                        && !isAtPrivateEndpoint(rule, region))
                .map(rule -> new Dependency(
                        rule.destination().equals(PortRange.ANY.toString())
                                ? words.of("anyAddress")
                                : rule.destination(),
                        ports(rule, words),
                        rule.requirement(),
                        endpoints.stream().anyMatch(e -> serves(e, rule.destination()))));
        Stream<Dependency> hosts =
                Stream.of(Requirement.values()).flatMap(requirement -> hosts(region, requirement, words));
        return Stream.concat(tags, hosts).distinct().toList();
    }

    /// Whether a rule lets traffic through that does not stay within one place.
    static boolean leavesTheNetwork(NsgRule rule) {
        return rule.access() == Access.ALLOW && !rule.source().equals(rule.destination());
    }

    /// Whether a rule leads to a private endpoint, which stands in the network: no forced route catches it.
    private static boolean isAtPrivateEndpoint(NsgRule rule, RegionReport region) {
        Optional<Ipv4Prefix> destination = Ipv4Prefix.tryParse(rule.destination())
                .or(() -> Ipv4Address.tryParse(rule.destination()).map(Ipv4Prefix::of));
        boolean named =
                region.dnsRecords().stream().anyMatch(record -> record.value().equals(rule.destination()));
        return destination.isPresent()
                && (named
                        || privateEndpoints(region)
                                .flatMap(companion -> companion.subnet())
                                .flatMap(subnet -> subnet.cidr())
                                .filter(destination.get()::equals)
                                .isPresent());
    }

    /// The subnet of the region's private endpoints, where it has any.
    static Optional<Companion> privateEndpoints(RegionReport region) {
        return region.companions().stream()
                .filter(companion -> companion.kind() == CompanionKind.PRIVATE_ENDPOINTS)
                .findFirst();
    }

    /// `443`, `80, 443` or `123 UDP`.
    static String ports(NsgRule rule, PictureWords words) {
        String ports = rule.destinationPorts().stream()
                .map(range -> range.equals(PortRange.ANY) ? words.of("anyPort") : range.toString())
                .collect(Collectors.joining(", "));
        boolean usual = rule.protocol() == Protocol.TCP || rule.protocol() == Protocol.ANY;
        return usual ? ports : ports + " " + rule.protocol().name();
    }

    /// The names of the subnet's service endpoints without the provider before the dot.
    static List<String> endpoints(RegionReport region) {
        return region.subnet().map(SubnetPlan::serviceEndpoints).orElse(List.of()).stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    /// A tag's own name ends with the endpoint's: AzureKeyVault with KeyVault. Letters after a dot are a
    /// region.
    private static boolean serves(String endpoint, String tag) {
        int dot = tag.indexOf('.');
        return (dot < 0 ? tag : tag.substring(0, dot)).endsWith(endpoint);
    }

    private static Stream<Dependency> hosts(RegionReport region, Requirement requirement, PictureWords words) {
        long count = region.firewall().stream()
                .filter(rule -> rule.kind() == EndpointKind.FQDN && rule.requirement() == requirement)
                .map(FirewallRule::destination)
                .distinct()
                .count();
        return count == 0
                ? Stream.empty()
                : Stream.of(new Dependency(words.counted("hosts", count), words.of("hosts.list"), requirement, false));
    }

    /// Whether it is the same call, by whichever way it goes.
    boolean isSameCall(Dependency other) {
        return name.equals(other.name) && ports.equals(other.ports) && requirement == other.requirement;
    }
}
