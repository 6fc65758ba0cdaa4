package org.apimplanner.model.audit.existing;

import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.json.Place;

/// A resource that no rule or route is judged by, but that tells what exists: an instance, its network,
/// what else stands there.
///
/// @param within the virtual network of a subnet or a peering, where the file says it
/// @param values all that the file says of it, without what is not known before a deployment
/// @param targets the subnets that a Terraform plan refers to before their ids are known: of the instance
///     or private endpoint itself at 0, of an instance's additional locations from 1
public record DescribedResource(
        Kind kind, String name, Optional<String> within, PlacedValue values, Map<Integer, ResourceName> targets) {
    /// What is described.
    public enum Kind {
        API_MANAGEMENT,
        NETWORK,
        SUBNET,
        PEERING,
        DNS_SERVERS,
        PUBLIC_IP,
        NAT_GATEWAY,
        PRIVATE_ENDPOINT
    }

    private static final Map<String, Kind> TYPES = Map.ofEntries(
            Map.entry("microsoft.apimanagement/service", Kind.API_MANAGEMENT),
            Map.entry("microsoft.network/virtualnetworks/virtualnetworkpeerings", Kind.PEERING),
            Map.entry("microsoft.network/publicipaddresses", Kind.PUBLIC_IP),
            Map.entry("microsoft.network/natgateways", Kind.NAT_GATEWAY),
            Map.entry("microsoft.network/privateendpoints", Kind.PRIVATE_ENDPOINT),
            Map.entry("azurerm_api_management", Kind.API_MANAGEMENT),
            Map.entry("azurerm_virtual_network_peering", Kind.PEERING),
            Map.entry("azurerm_virtual_network_dns_servers", Kind.DNS_SERVERS),
            Map.entry("azurerm_public_ip", Kind.PUBLIC_IP),
            Map.entry("azurerm_nat_gateway", Kind.NAT_GATEWAY),
            Map.entry("azurerm_private_endpoint", Kind.PRIVATE_ENDPOINT));

    public DescribedResource {
        targets = Map.copyOf(targets);
    }

    public Place place() {
        return values.place();
    }

    /// Whether an ARM or Terraform type is one of these.
    static boolean isOne(String type) {
        return TYPES.containsKey(ResourceKind.withoutVersion(type));
    }

    /// The resource of a type that no other reader takes; nothing for any other.
    static Reading<ResourcePiece> read(PlacedValue values, String type, String path) {
        return Optional.ofNullable(TYPES.get(ResourceKind.withoutVersion(type)))
                .map(kind -> piece(kind, Identity.last(path), holder(values, path), values))
                .orElse(Reading.none());
    }

    /// A network or a subnet, which is read for its filters, too; nothing for any other kind.
    static Reading<ResourcePiece> read(ResourceKind kind, PlacedValue values, Identity identity) {
        return switch (kind) {
            case NETWORK -> piece(Kind.NETWORK, identity.name(), Optional.empty(), values);
            case SUBNET -> piece(Kind.SUBNET, identity.name(), identity.owner().name(), values);
            default -> Reading.none();
        };
    }

    private static Optional<String> holder(PlacedValue values, String path) {
        int slash = path.indexOf('/');
        return values.text("id")
                .flatMap(id -> Identity.segment(id, "virtualNetworks"))
                .or(() -> values.text("virtualNetworkName"))
                .or(() -> values.text("virtualNetworkId").map(Identity::last))
                .or(() -> slash > 0 ? Optional.of(path.substring(0, slash)) : Optional.empty());
    }

    private static Reading<ResourcePiece> piece(Kind kind, String name, Optional<String> within, PlacedValue values) {
        return Reading.of(new ResourcePiece.Described(new DescribedResource(kind, name, within, values, Map.of())));
    }

    /// The same, of which a plan says on which subnets it will stand.
    DescribedResource with(Map<Integer, ResourceName> subnets) {
        return new DescribedResource(kind, name, within, values, subnets);
    }
}
