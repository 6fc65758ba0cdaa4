package org.apimplanner.model.audit.repair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.audit.Change.Target;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.PortRange;

/// Copies of rules with something changed, and what such a change is called.
final class Rules {
    private Rules() {}

    static ExistingRule withPriority(ExistingRule rule, int priority) {
        return copy(rule, priority, rule.destinationPorts());
    }

    static ExistingRule withPorts(ExistingRule rule, List<PortRange> ports) {
        return copy(rule, rule.priority(), ports);
    }

    /// The rule between the same ends, for the protocol and the ports that are wanted.
    static ExistingRule carrying(Wanted wanted, ExistingRule rule, int priority) {
        return new ExistingRule(
                rule.name(),
                priority,
                wanted.direction(),
                rule.access(),
                wanted.protocol(),
                rule.sources(),
                rule.sourceGroups(),
                List.of(PortRange.ANY),
                rule.destinations(),
                rule.destinationGroups(),
                wanted.ports(),
                rule.place());
    }

    private static ExistingRule copy(ExistingRule rule, int priority, List<PortRange> ports) {
        return new ExistingRule(
                rule.name(),
                priority,
                rule.direction(),
                rule.access(),
                rule.protocol(),
                rule.sources(),
                rule.sourceGroups(),
                rule.sourcePorts(),
                rule.destinations(),
                rule.destinationGroups(),
                ports,
                rule.place());
    }

    /// A rule that allows just what is wanted, under a rule's name and number.
    static ExistingRule allowing(Wanted wanted, String name, int priority, ExistingNsg nsg) {
        return new ExistingRule(
                name,
                priority,
                wanted.direction(),
                Access.ALLOW,
                wanted.protocol(),
                wanted.sources(),
                List.of(),
                List.of(PortRange.ANY),
                wanted.destinations(),
                List.of(),
                wanted.ports(),
                nsg.place());
    }

    /// @param before empty for a new rule
    /// @param after empty for a rule that goes
    static Change change(ExistingNsg nsg, Optional<ExistingRule> before, Optional<ExistingRule> after) {
        ExistingRule named = after.or(() -> before).orElseThrow();
        Target target = Target.in(nsg, Kind.NSG, named.name());
        if (after.isEmpty()) {
            return new Change.Remove(target);
        }
        Map<String, String> fields = properties(named);
        return before.isEmpty() ? new Change.Add(target, fields) : new Change.Replace(target, fields);
    }

    private static Map<String, String> properties(ExistingRule rule) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", rule.name());
        fields.put("priority", Integer.toString(rule.priority()));
        fields.put("direction", rule.direction().word());
        fields.put("access", rule.access().word());
        fields.put("protocol", rule.protocol().word());
        put(fields, "source", rule.sources());
        put(fields, "sourceGroups", rule.sourceGroups());
        fields.put("sourcePorts", joined(rule.sourcePorts()));
        put(fields, "destination", rule.destinations());
        put(fields, "destinationGroups", rule.destinationGroups());
        fields.put("destinationPorts", joined(rule.destinationPorts()));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, List<String> words) {
        if (!words.isEmpty()) {
            fields.put(name, joined(words));
        }
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
