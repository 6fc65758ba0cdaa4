package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads subnets, on their own or inside their virtual network.
final class SubnetReader {
    private SubnetReader() {}

    static Reading<ResourcePiece> network(PlacedValue network, Owner owner) {
        List<PlacedValue> subnets = network.fields("subnets", "subnet").stream()
                .flatMap(field -> field.items().stream())
                .toList();
        return Reading.entries(subnets, subnet -> read(subnet, Identity.name(subnet), owner, false));
    }

    static Reading<ResourcePiece> subnet(PlacedValue subnet, String name, Owner network) {
        return read(subnet, name, network, true);
    }

    /// The subnets on which a group or a table says that it stands.
    static Reading<ResourcePiece> links(PlacedValue resource, SubnetLink.Kind kind, Owner itself) {
        return links(resource, "subnets", kind, itself);
    }

    /// @param list of what a group or a table says that it stands on
    static Reading<ResourcePiece> links(PlacedValue resource, String list, SubnetLink.Kind kind, Owner itself) {
        List<ResourcePiece> links = new ArrayList<>();
        for (PlacedValue holder : resource.field(list).map(PlacedValue::items).orElse(List.of())) {
            named(holder)
                    .flatMap(name -> itself.resourceName().map(known -> new SubnetLink(name, kind, known)))
                    .ifPresent(link -> links.add(new ResourcePiece.Link(link)));
        }
        return new Reading<>(links, List.of(), List.of());
    }

    /// What a reference names, written as an id, or as an object with one.
    private static Optional<ResourceName> named(PlacedValue reference) {
        return reference
                .text("id", "name")
                .or(reference::text)
                .filter(id -> !reference.unresolved() && !id.contains(TerraformShow.LATER))
                .map(ResourceName::of);
    }

    /// A range that cannot be read is a problem and left out; the endpoints count nevertheless.
    private static Reading<ResourcePiece> read(PlacedValue subnet, String name, Owner network, boolean loose) {
        if (!subnet.isObject()) {
            return Reading.problem(subnet.problem(name, "a subnet: an object with an address prefix"));
        }
        RecordFields fields = new RecordFields(subnet, name);
        List<String> prefixes = fields.all(AddressNotation.ADDRESS, "addressPrefix", "addressPrefixes");
        List<String> endpoints = names(fields, subnet, name, "service", "serviceEndpoints", "serviceEndpoint");
        List<String> delegations = new ArrayList<>(names(fields, subnet, name, "serviceName", "delegations"));
        delegations.addAll(names(fields, subnet, name, "serviceDelegation", "delegation"));
        Reading<ResourcePiece> read = fields.giveAnyway(name)
                .gathered((names, unread) -> new ResourcePiece.Subnet(
                        network,
                        loose,
                        new ExistingSubnet(
                                name,
                                subnet.place(),
                                prefixes,
                                endpoints,
                                delegations,
                                subnet.field("natGateway", "natGatewayId")
                                        .flatMap(SubnetReader::named)
                                        .map(ResourceName::name),
                                network.name(),
                                new ResourceFacts(
                                        true,
                                        network.resourceGroup(),
                                        network.subscription(),
                                        Optional.empty(),
                                        unread))));
        ResourceName itself =
                new ResourceName(Identity.last(name), network.name(), network.resourceGroup(), network.subscription());
        return read.plus(link(subnet, itself, SubnetLink.Kind.NSG, "networkSecurityGroup", "securityGroup"))
                .plus(link(subnet, itself, SubnetLink.Kind.ROUTE_TABLE, "routeTable"));
    }

    private static Reading<ResourcePiece> link(
            PlacedValue subnet, ResourceName itself, SubnetLink.Kind kind, String... names) {
        String[] fields =
                Stream.of(names).flatMap(name -> Stream.of(name, name + "Id")).toArray(String[]::new);
        return subnet.field(fields)
                .flatMap(SubnetReader::holder)
                .<Reading<ResourcePiece>>map(
                        held -> Reading.of(new ResourcePiece.Link(new SubnetLink(itself, kind, held))))
                .orElse(Reading.none());
    }

    /// What a subnet says that it has. Where an expression stands for it, it may have any or none.
    private static Optional<ResourceName> holder(PlacedValue reference) {
        boolean open = reference.unresolved()
                && reference
                        .text()
                        .filter(text -> !text.contains(TerraformShow.LATER))
                        .isPresent();
        return open ? Optional.of(ResourceName.of(Homeless.SOMEWHERE)) : named(reference);
    }

    /// The service names in a list, whose entries are the names or objects with the name in a field, or
    /// in an object of that field.
    private static List<String> names(
            RecordFields fields, PlacedValue subnet, String subject, String field, String... lists) {
        List<String> names = new ArrayList<>();
        List<PlacedValue> items = subnet.field(lists).map(PlacedValue::items).orElse(List.of());
        for (PlacedValue item : items) {
            Optional<String> name =
                    item.unresolved() ? Optional.empty() : item.text().or(() -> service(item, field));
            name.ifPresent(names::add);
            if (name.isEmpty() && item.present()) {
                fields.note(item.problem(subject, "the name of a service, such as Microsoft.Storage"));
            }
        }
        return names;
    }

    private static Optional<String> service(PlacedValue item, String field) {
        return item.field(field)
                .filter(f -> !f.unresolved())
                .flatMap(f -> f.text().or(() -> f.items().stream().findFirst().flatMap(first -> first.text("name"))));
    }
}
