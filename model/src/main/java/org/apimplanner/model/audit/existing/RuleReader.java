package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Locale;
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
    static Reading<ExistingRule> read(PlacedValue rule) {
        String name = name(rule);
        if (rule.text().filter(TypeName::is).isPresent()) {
            return Reading.problem(TypeName.problem(rule.place()));
        }
        boolean like = rule.isObject()
                && (RuleColumn.telling(rule) > 1
                        || Stream.of(RuleColumn.PRIORITY, RuleColumn.DIRECTION, RuleColumn.ACCESS, RuleColumn.PROTOCOL)
                                .anyMatch(column -> rule.field(column.names()).isPresent()));
        if (!like) {
            return Reading.problem(rule.problem(name, A_RULE));
        }
        RecordFields fields = new RecordFields(rule, name);
        Optional<Integer> priority = fields.one(RuleNotation.PRIORITY, RuleColumn.PRIORITY.names());
        Optional<Direction> direction = fields.one(RuleNotation.DIRECTION, RuleColumn.DIRECTION.names());
        Optional<Access> access = fields.one(RuleNotation.ACCESS, RuleColumn.ACCESS.names());
        Optional<Protocol> protocol = fields.one(RuleNotation.PROTOCOL, RuleColumn.PROTOCOL.names());
        List<PortRange> sourcePorts =
                fields.all(RuleNotation.PORTS, "sourcePortRange", "sourcePortRanges", "sourcePort", "sourcePorts");
        int before = fields.faults();
        List<PortRange> readPorts = fields.some(RuleNotation.PORTS, RuleColumn.PORTS.names());
        // Some of the ports are not the ports.
        List<PortRange> ports = fields.faults() == before ? readPorts : List.of();
        List<String> sourceGroups = groups(rule, RuleColumn.SOURCE);
        List<String> destinationGroups = groups(rule, RuleColumn.DESTINATION);
        List<String> sources = addresses(fields, rule, RuleColumn.SOURCE, sourceGroups);
        List<String> destinations = addresses(fields, rule, RuleColumn.DESTINATION, destinationGroups);
        Reading<ExistingRule> read = fields.give(
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
        return read.plus(TakenName.check(rule, Identity.given(rule)));
    }

    /// The name, or what tells a rule that has none from the others.
    private static String name(PlacedValue rule) {
        return Identity.given(rule).orElseGet(() -> {
            Optional<String> direction = rule.text(RuleColumn.DIRECTION.names());
            Optional<String> number = rule.text(RuleColumn.PRIORITY.names());
            return direction.isPresent() && number.isPresent()
                    ? "rule " + number.get() + " " + direction.get()
                    : Identity.name(rule);
        });
    }

    /// The addresses of one end. What Azure expanded a tag to is read only where the tag itself is not
    /// given.
    private static List<String> addresses(RecordFields fields, PlacedValue rule, RuleColumn end, List<String> groups) {
        String[] names = end.names();
        String expanded = "expanded" + names[0];
        boolean given = rule.fields(names).stream().anyMatch(f -> !f.items().isEmpty());
        if (!given && rule.field(expanded).isPresent()) {
            return fields.some(AddressNotation.ADDRESS, expanded);
        }
        return groups.isEmpty()
                ? fields.some(AddressNotation.ADDRESS, names)
                : fields.all(AddressNotation.ADDRESS, names);
    }

    /// The names of application security groups, by their ids.
    private static List<String> groups(PlacedValue rule, RuleColumn column) {
        String end = column.name().toLowerCase(Locale.ROOT);
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
