package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.model.json.Notation;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// Reads an admin rule of Virtual Network Manager, from a collection or as it is in effect.
final class AdminRuleReader {
    private static final String ALWAYS = "alwaysallow";

    private static final Notation<Access> ACCESS = new Notation<>(
            "Allow, AlwaysAllow or Deny",
            text -> text.toLowerCase(Locale.ROOT).equals(ALWAYS)
                    ? Optional.of(Access.ALLOW)
                    : RuleNotation.ACCESS.read(text));

    private AdminRuleReader() {}

    /// Whether the fields of an element are those of an admin rule: it gives its ends in lists of typed
    /// prefixes.
    static boolean isOne(PlacedValue element) {
        boolean typed = element.fields("sources", "destinations").stream()
                .flatMap(ends -> ends.items().stream())
                .anyMatch(end -> end.has("addressPrefixType"));
        return typed && element.has("direction");
    }

    static Reading<ResourcePiece> read(PlacedValue rule, Owner collection) {
        boolean effective = rule.has("ruleCollectionAppliesToGroups")
                || rule.has("configurationDescription")
                || rule.has("ruleGroups");
        return rule(rule)
                .gathered((read, unread) -> new ResourcePiece.AdminRules(
                        effective
                                ? Part.effective(collection, rule.place(), false, read, unread)
                                : Part.loose(collection, rule.place(), read, unread)));
    }

    private static Reading<ExistingAdminRules.Rule> rule(PlacedValue rule) {
        String name = Identity.name(rule);
        RecordFields fields = new RecordFields(rule, name);
        Optional<Integer> priority = fields.one(RuleNotation.PRIORITY, "priority");
        Optional<Direction> direction = fields.one(RuleNotation.DIRECTION, "direction");
        Optional<Access> access = fields.one(ACCESS, "access", "action");
        boolean always = rule.text("access", "action")
                .filter(word -> word.toLowerCase(Locale.ROOT).equals(ALWAYS))
                .isPresent();
        Optional<Protocol> protocol = fields.one(RuleNotation.PROTOCOL, "protocol");
        List<PortRange> sourcePorts = fields.all(RuleNotation.PORTS, "sourcePortRanges");
        List<PortRange> ports = fields.all(RuleNotation.PORTS, "destinationPortRanges");
        List<String> sources = ends(rule, name, fields, "sources", "source");
        List<String> destinations = ends(rule, name, fields, "destinations", "destination");
        return fields.give(
                () -> new ExistingAdminRules.Rule(
                        new ExistingRule(
                                name,
                                priority.orElseThrow(),
                                direction.orElseThrow(),
                                access.orElseThrow(),
                                protocol.orElseThrow(),
                                sources,
                                List.of(),
                                orAny(sourcePorts),
                                destinations,
                                List.of(),
                                orAny(ports),
                                rule.place()),
                        always),
                () -> new Unread(
                        name, rule.place(), direction, priority, access, protocol, List.of(), Optional.empty()));
    }

    private static List<PortRange> orAny(List<PortRange> ports) {
        return ports.isEmpty() ? List.of(PortRange.ANY) : ports;
    }

    /// The prefixes of one end; none at all is any.
    private static List<String> ends(PlacedValue rule, String name, RecordFields fields, String... lists) {
        List<Reading<String>> readings = rule.fields(lists).stream()
                .flatMap(list -> list.items().stream())
                .map(end -> {
                    RecordFields own = new RecordFields(end, name);
                    List<String> prefixes = own.some(AddressNotation.ADDRESS, "addressPrefix");
                    return own.give(() -> String.join(",", prefixes));
                })
                .toList();
        Reading<String> all = Reading.all(readings);
        all.problems().forEach(fields::fault);
        return all.values().isEmpty() ? List.of("*") : all.values();
    }
}
