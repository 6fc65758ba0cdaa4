package org.apimplanner.model.deployment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is deployed in one region.
///
/// @param name the region's API name
/// @param linkName the name of the link from a DNS zone to its network
/// @param publicIp the instance's own
/// @param subnets that of API Management, where it has one, first
public record DeployedRegion(
        String name,
        String displayName,
        VirtualNetwork network,
        List<SecurityGroup> groups,
        Optional<RouteTable> routeTable,
        Optional<PublicIpAddress> publicIp,
        Optional<NatGateway> natGateway,
        List<DeployedSubnet> subnets,
        List<PrivateEndpointResource> privateEndpoints,
        String linkName) {
    public DeployedRegion {
        groups = List.copyOf(groups);
        subnets = List.copyOf(subnets);
        privateEndpoints = List.copyOf(privateEndpoints);
    }

    /// The subnet of API Management itself.
    public Optional<DeployedSubnet> serviceSubnet() {
        return subnets.stream().filter(subnet -> subnet.label().isEmpty()).findFirst();
    }

    /// All public addresses, the instance's own first.
    public List<PublicIpAddress> publicIps() {
        return Stream.concat(publicIp.stream(), natGateway.map(NatGateway::address).stream())
                .toList();
    }

    /// What must or may be said of it, each once, in the order of use.
    public List<Parameter> parameters() {
        Stream<Parameter> prefixes =
                subnets.stream().flatMap(s -> s.addressPrefix().parameters());
        Stream<Parameter> space = network.addressSpace().stream().flatMap(Value::parameters);
        Stream<Parameter> labels = publicIps().stream()
                .flatMap(ip -> ip.domainNameLabel().stream())
                .flatMap(Value::parameters);
        Stream<Parameter> targets = privateEndpoints.stream().map(PrivateEndpointResource::resource);
        return Stream.of(Stream.of(network.name()), space, prefixes, labels, targets)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }
}
