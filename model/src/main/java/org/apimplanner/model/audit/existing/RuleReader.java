package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// Reads one rule of a network security group, from whichever tool it comes.
final class RuleReader {
    private static final String A_RULE =
            "a rule: an object with priority, direction, access, protocol, ports and addresses";

    private RuleReader() {}

    /// The rule, or every fault that keeps it from being one. Source ports that are left out are any;
    /// nothing else is taken for granted.
    static Reading<ExistingRule> read(Element rule) {
        String name = Identity.name(rule);
        boolean like = rule.isObject()
                && Stream.of("priority", "direction", "access", "protocol")
                        .anyMatch(f -> rule.field(f).isPresent());
        if (!like) {
            return Reading.problem(rule.problem(name, A_RULE));
        }
        Fields fields = new Fields(rule, name);
        Optional<Integer> priority = fields.one(RuleNotation.PRIORITY, "priority");
        Optional<Direction> direction = fields.one(RuleNotation.DIRECTION, "direction");
        Optional<Access> access = fields.one(RuleNotation.ACCESS, "access");
        Optional<Protocol> protocol = fields.one(RuleNotation.PROTOCOL, "protocol");
        List<PortRange> sourcePorts = fields.all(RuleNotation.PORTS, "sourcePortRange", "sourcePortRanges");
        int before = fields.faults();
        List<PortRange> readPorts = fields.some(RuleNotation.PORTS, "destinationPortRange", "destinationPortRanges");
        // Some of the ports are not the ports.
        List<PortRange> ports = fields.faults() == before ? readPorts : List.of();
        List<String> sourceGroups = groups(rule, "source");
        List<String> destinationGroups = groups(rule, "destination");
        List<String> sources = addresses(fields, rule, "source", sourceGroups);
        List<String> destinations = addresses(fields, rule, "destination", destinationGroups);
        return fields.give(
                () -> new ExistingRule(
                        name,
                        priority.orElseThrow(),
                        direction.orElseThrow(),
                        access.orElseThrow(),
                        protocol.orElseThrow(),
                        sources,
                        sourceGroups,
                        sourcePorts.isEmpty() ? List.of(PortRange.ANY) : sourcePorts,
                        destinations,
                        destinationGroups,
                        ports,
                        rule.place()),
                () -> new Unread(name, rule.place(), direction, priority, access, protocol, ports, Optional.empty()));
    }

    /// The addresses of one end. What Azure expanded a tag to is read only where the tag itself is not
    /// given.
    private static List<String> addresses(Fields fields, Element rule, String end, List<String> groups) {
        String[] names = {end + "AddressPrefix", end + "AddressPrefixes"};
        String expanded = "expanded" + Character.toUpperCase(end.charAt(0)) + end.substring(1) + "AddressPrefix";
        boolean given = rule.fields(names).stream().anyMatch(f -> !f.items().isEmpty());
        if (!given && rule.field(expanded).isPresent()) {
            return fields.some(AddressNotation.ADDRESS, expanded);
        }
        return groups.isEmpty()
                ? fields.some(AddressNotation.ADDRESS, names)
                : fields.all(AddressNotation.ADDRESS, names);
    }

    /// The names of application security groups, by their ids.
    private static List<String> groups(Element rule, String end) {
        return rule.fields(end + "ApplicationSecurityGroups", end + "ApplicationSecurityGroupIds").stream()
                .flatMap(field -> field.items().stream())
                .map(group -> group.text()
                        .or(() -> group.text("id", "name"))
                        .map(Identity::last)
                        .orElseGet(group::shown))
                .distinct()
                .toList();
    }
}
