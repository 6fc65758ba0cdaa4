package org.apimplanner.model.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.DescribedResource;
import org.apimplanner.model.audit.existing.DescribedResource.Kind;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.PlacedValue;
import org.apimplanner.model.audit.existing.ResourceName;
import org.apimplanner.model.importing.OpenQuestion.Missing;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.ReferenceData;

/// Reads private endpoints: those through which dependencies are reached, and those of the instance.
record Endpoints(Surrounding around, ReferenceData reference, Origins origins) {
    /// What of an instance a private endpoint leads to.
    private static final String GATEWAY = "Gateway";

    /// One connection of an endpoint.
    private record Connection(DescribedResource endpoint, PlacedValue values) {
        Optional<String> target() {
            return values.known("privateLinkServiceId", "privateConnectionResourceId")
                    .map(id -> ResourceName.of(id).name());
        }

        List<String> groups() {
            return values.field("groupIds", "subresourceNames").map(PlacedValue::items).orElse(List.of()).stream()
                    .flatMap(group -> group.text().stream())
                    .toList();
        }
    }

    private List<Connection> connections() {
        return around.of(Kind.PRIVATE_ENDPOINT).stream()
                .flatMap(endpoint -> Stream.of(
                                "privateLinkServiceConnections",
                                "manualPrivateLinkServiceConnections",
                                "privateServiceConnection")
                        .flatMap(list -> endpoint.values().field(list).stream())
                        .flatMap(list -> list.items().stream())
                        .map(item -> new Connection(endpoint, item)))
                .toList();
    }

    /// Whether one of the files' endpoints leads to the instance.
    Optional<DescribedResource> inbound(String instance) {
        return connections().stream()
                .filter(connection -> connection.groups().stream().anyMatch(GATEWAY::equalsIgnoreCase))
                .filter(connection ->
                        connection.target().filter(instance::equalsIgnoreCase).isPresent())
                .map(Connection::endpoint)
                .findFirst();
    }

    /// The region with the endpoints that stand in its network.
    RegionPlan applied(RegionPlan region, String field, Optional<String> network) {
        List<PrivateEndpoint> endpoints = new ArrayList<>();
        List<Ipv4Prefix> subnets = new ArrayList<>();
        for (Connection connection : connections()) {
            Optional<ResourceName> subnet = subnet(connection.endpoint());
            boolean here = subnet.flatMap(ResourceName::within)
                    .filter(name -> network.filter(name::equalsIgnoreCase).isPresent())
                    .isPresent();
            if (here) {
                connection.groups().forEach(group -> service(connection, group, field, endpoints));
                subnet.flatMap(around::subnet).flatMap(Endpoints::range).stream()
                        .filter(range -> !subnets.contains(range))
                        .forEach(subnets::add);
            }
        }
        Optional<Ipv4Prefix> one = subnets.size() == 1 ? Optional.of(subnets.getFirst()) : Optional.empty();
        Optional<Ipv4Prefix> other = one.filter(range -> !region.subnet().equals(Optional.of(range)));
        other.ifPresent(range -> take(field + "privateEndpointSubnet", range));
        return region.withSurroundings(
                around -> around.withPrivateEndpoints(endpoints).withPrivateEndpointSubnet(other));
    }

    private void take(String field, Ipv4Prefix range) {
        around.existing().of(ExistingSubnet.class).stream()
                .filter(subnet -> range(subnet).equals(Optional.of(range)))
                .findFirst()
                .ifPresent(subnet -> origins.take(field, range, subnet.name(), subnet.place()));
    }

    private static Optional<Ipv4Prefix> range(ExistingSubnet subnet) {
        return subnet.prefixes().stream()
                .flatMap(text -> Ipv4Prefix.tryParse(text).stream())
                .findFirst();
    }

    private static Optional<ResourceName> subnet(DescribedResource endpoint) {
        return endpoint.values()
                .field("subnet")
                .flatMap(subnet -> subnet.field("id"))
                .or(() -> endpoint.values().field("subnetId"))
                .flatMap(ResourceName::ofId)
                .or(() -> Optional.ofNullable(endpoint.targets().get(0)));
    }

    private void service(Connection connection, String group, String field, List<PrivateEndpoint> endpoints) {
        Optional<PrivateService> service = reference.deployment().privateTargets().entrySet().stream()
                .filter(entry -> entry.getValue().group().equalsIgnoreCase(group))
                .map(Map.Entry::getKey)
                .findFirst();
        String name = connection.endpoint().name();
        if (service.isPresent()) {
            PrivateEndpoint endpoint = new PrivateEndpoint(service.get(), address(connection));
            String address = endpoint.address().map(known -> " " + known).orElse("");
            if (!endpoints.contains(endpoint)) {
                endpoints.add(endpoint);
                origins.take(
                        field + "privateEndpoints",
                        service.get().word() + address,
                        name,
                        connection.endpoint().place());
            }
        } else if (!group.equalsIgnoreCase(GATEWAY)) {
            origins.ask(
                    Missing.PRIVATE_ENDPOINT,
                    field + "privateEndpoints",
                    "",
                    name + " (" + group + ")",
                    connection.endpoint().place());
        }
    }

    /// The endpoint's address, where the file says exactly one.
    private static Optional<Ipv4Address> address(Connection connection) {
        PlacedValue values = connection.endpoint().values();
        List<Ipv4Address> addresses = Stream.of("customDnsConfigs", "ipConfigurations", "ipConfiguration")
                .flatMap(list -> values.field(list).stream())
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item.field("ipAddresses", "privateIPAddress").stream())
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item.text().stream())
                .flatMap(text -> Ipv4Address.tryParse(text).stream())
                .distinct()
                .toList();
        Optional<Ipv4Address> own =
                connection.values().known("privateIpAddress").flatMap(Ipv4Address::tryParse);
        return addresses.size() == 1 ? Optional.of(addresses.getFirst()) : own;
    }
}
