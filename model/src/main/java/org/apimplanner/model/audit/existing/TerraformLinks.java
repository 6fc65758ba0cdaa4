package org.apimplanner.model.audit.existing;

import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.Lookup;
/// Reads the resources by which Terraform says that a subnet has a group, a table or a NAT gateway.

record TerraformLinks(TerraformPlan plan) {
    private record Held(SubnetLink.Kind kind, String argument) {}

    private static final Map<String, Held> TYPES = Map.of(
            "azurerm_subnet_network_security_group_association",
                    new Held(SubnetLink.Kind.NSG, "network_security_group_id"),
            "azurerm_subnet_route_table_association", new Held(SubnetLink.Kind.ROUTE_TABLE, "route_table_id"),
            "azurerm_subnet_nat_gateway_association", new Held(SubnetLink.Kind.NAT_GATEWAY, "nat_gateway_id"));

    static boolean isOne(String type) {
        return TYPES.containsKey(type);
    }

    /// The link, of a type that [#isOne]; nothing where it cannot be told what one of its ends is.
    Reading<ResourcePiece> read(String type, String address, PlacedValue values) {
        Held held = Lookup.required(TYPES, type);
        Optional<ResourceName> subnet = end(values, address, "subnet_id");
        Optional<ResourceName> resource = end(values, address, held.argument());
        return subnet.isPresent() && resource.isPresent()
                ? Reading.of(new ResourcePiece.Link(new SubnetLink(subnet.get(), held.kind(), resource.get())))
                : Reading.none();
    }

    private Optional<ResourceName> end(PlacedValue values, String address, String argument) {
        return values.field(argument.replace("_", ""))
                .filter(field -> !field.unresolved())
                .flatMap(PlacedValue::text)
                .map(ResourceName::of)
                .or(() -> plan.target(address, argument).flatMap(TerraformLinks::name));
    }

    /// What others call a resource of the plan.
    static Optional<ResourceName> name(PlacedValue resource) {
        Optional<PlacedValue> values = resource.field("values");
        Optional<String> parent = values.flatMap(v -> v.text("parentId"));
        return values.flatMap(v -> v.text("name"))
                .map(name -> new ResourceName(
                        name,
                        values.flatMap(v -> v.text("virtualNetworkName"))
                                .or(() -> parent.flatMap(id -> Identity.segment(id, "virtualNetworks"))),
                        values.flatMap(v -> v.text("resourceGroupName"))
                                .or(() -> parent.flatMap(id -> Identity.segment(id, "resourceGroups"))),
                        values.flatMap(v -> v.text("id"))
                                .or(() -> parent)
                                .flatMap(id -> Identity.segment(id, "subscriptions"))));
    }
}
