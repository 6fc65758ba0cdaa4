package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.json.Json;

/// Fills the ids in a resource of Terraform's azapi provider that are known only after apply: the
/// configuration says which resources of the plan the body refers to, though not at which place of it, so an
/// id is told where they are one resource of the kind that belongs there.
///
/// @param address of the resource that refers to others
record AzapiReferences(TerraformPlan plan, String address) {
    /// A resource that a subnet leads to: its collection in an id, and its type in the azurerm provider.
    private record Held(String collection, String azurerm) {}

    private static final Map<String, Held> HELD = Map.of(
            "networkSecurityGroup", new Held("networkSecurityGroups", "azurerm_network_security_group"),
            "routeTable", new Held("routeTables", "azurerm_route_table"),
            "natGateway", new Held("natGateways", "azurerm_nat_gateway"));

    /// The values of the resource with what could be told.
    PlacedValue filled(PlacedValue values) {
        if (!(values.json() instanceof Json.Obj object)) {
            return values;
        }
        List<Json.Member> members = object.members().stream()
                .map(member -> switch (member.name()) {
                    case "body" -> new Json.Member("body", within(member.value()));
                    case "resource_id" ->
                        member.value() instanceof Json.Unresolved
                                ? new Json.Member("resource_id", changed().orElse(member.value()))
                                : member;
                    default -> member;
                })
                .toList();
        return new PlacedValue(new Json.Obj(members), values.place());
    }

    private Json within(Json value) {
        return switch (value) {
            case Json.Obj object ->
                new Json.Obj(object.members().stream().map(this::within).toList());
            case Json.Arr list ->
                new Json.Arr(list.items().stream().map(this::within).toList());
            case Json.Text text -> text;
            case Json.Literal word -> word;
            case Json.Nothing nothing -> nothing;
            case Json.Unresolved open -> open;
        };
    }

    private Json.Member within(Json.Member member) {
        Optional<Json> filled = Optional.ofNullable(HELD.get(member.name()))
                .filter(held -> isOpen(member.value()))
                .flatMap(this::id)
                .map(id -> new Json.Obj(List.of(new Json.Member("id", id))));
        return new Json.Member(member.name(), filled.orElseGet(() -> within(member.value())));
    }

    private static boolean isOpen(Json value) {
        return value instanceof Json.Obj object
                && object.members().stream()
                        .anyMatch(member -> member.name().equals("id") && member.value() instanceof Json.Unresolved);
    }

    private Optional<Json> id(Held held) {
        List<PlacedValue> found = plan.referenced(address, "body").stream()
                .filter(resource -> isOfKind(resource, held))
                .toList();
        return found.size() == 1
                ? TerraformLinks.name(found.getFirst()).map(name -> id(name, held.collection()))
                : Optional.empty();
    }

    private static boolean isOfKind(PlacedValue resource, Held held) {
        String azure =
                resource.field("values").flatMap(values -> values.text("type")).orElse("");
        return resource.text("type").filter(held.azurerm()::equals).isPresent()
                || azure.toLowerCase(Locale.ROOT)
                        .matches("microsoft\\.network/" + held.collection().toLowerCase(Locale.ROOT) + "(@.*)?");
    }

    /// The id of the subnet that an update changes.
    private Optional<Json> changed() {
        return plan.target(address, "resource_id")
                .flatMap(TerraformLinks::name)
                .filter(name -> name.within().isPresent())
                .map(name -> id(name, "subnets"));
    }

    private static Json id(ResourceName name, String collection) {
        String group =
                name.resourceGroup().map(each -> "/resourceGroups/" + each).orElse("");
        String network = name.within().map(each -> "/virtualNetworks/" + each).orElse("");
        return new Json.Text(group + "/providers/Microsoft.Network" + network + "/" + collection + "/" + name.name());
    }
}
