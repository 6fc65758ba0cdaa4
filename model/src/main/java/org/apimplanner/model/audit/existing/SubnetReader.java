package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads subnets, on their own or inside their virtual network.
final class SubnetReader {
    private SubnetReader() {}

    static Reading<Piece> network(Element network, Owner owner) {
        List<Element> subnets = network.fields("subnets", "subnet").stream()
                .flatMap(field -> field.items().stream())
                .toList();
        return Reading.entries(subnets, subnet -> read(subnet, Identity.name(subnet), owner, false));
    }

    static Reading<Piece> subnet(Element subnet, String name, Owner network) {
        return read(subnet, name, network, true);
    }

    /// A range that cannot be read is a problem and left out; the endpoints count nevertheless.
    private static Reading<Piece> read(Element subnet, String name, Owner network, boolean loose) {
        if (!subnet.isObject()) {
            return Reading.problem(subnet.problem(name, "a subnet: an object with an address prefix"));
        }
        Fields fields = new Fields(subnet, name);
        List<String> prefixes = fields.all(AddressNotation.ADDRESS, "addressPrefix", "addressPrefixes");
        List<String> endpoints = names(fields, subnet, name, "serviceEndpoints", "service");
        List<String> delegations = new ArrayList<>(names(fields, subnet, name, "delegations", "serviceName"));
        delegations.addAll(names(fields, subnet, name, "delegation", "serviceDelegation"));
        ExistingSubnet read = new ExistingSubnet(name, subnet.place(), prefixes, endpoints, delegations);
        return fields.giveAnyway(new Piece.Subnet(network, loose, read));
    }

    /// The service names in a list, whose entries are the names or objects with the name in a field, or
    /// in an object of that field.
    private static List<String> names(Fields fields, Element subnet, String subject, String list, String field) {
        List<String> names = new ArrayList<>();
        for (Element item : subnet.field(list).map(Element::items).orElse(List.of())) {
            Optional<String> name =
                    item.unresolved() ? Optional.empty() : item.text().or(() -> service(item, field));
            name.ifPresent(names::add);
            if (name.isEmpty() && item.present()) {
                fields.note(item.problem(subject, "the name of a service, such as Microsoft.Storage"));
            }
        }
        return names;
    }

    private static Optional<String> service(Element item, String field) {
        return item.field(field)
                .filter(f -> !f.unresolved())
                .flatMap(f -> f.text().or(() -> f.items().stream().findFirst().flatMap(first -> first.text("name"))));
    }
}
