package org.apimplanner.model.audit.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.AuditFacts.DefaultPriorities;
import org.apimplanner.model.reference.AuditFacts.DefaultRule;

/// Rules as filters, each made once: a repair looks at many groups that differ in few rules, and what is
/// remembered about a filter or about the words of an end holds for all of them.
///
/// Belongs to one audit and one thread.
public final class RuleFilters {
    private final AuditFacts facts;
    private final RuleWords vocabulary;
    private final DefaultPriorities azures;
    private final Map<ExistingRule, FilterRule> known = new IdentityHashMap<>();
    private final Map<Ends, List<AddressWord>> words = new HashMap<>();
    private final Map<Direction, List<FilterRule>> defaults = new EnumMap<>(Direction.class);

    /// The words of an end and the names of its groups.
    private record Ends(List<String> addresses, List<String> groups) {}

    public RuleFilters(AuditFacts facts, RuleWords vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.azures = facts.defaultPriorities();
    }

    /// The filter of the very rule object.
    FilterRule of(ExistingRule rule) {
        return known.computeIfAbsent(rule, this::filter);
    }

    /// Whether a rule has a number above those of Azure's own rules, which Azure does not take.
    boolean isBehindDefaults(ExistingRule rule) {
        return rule.priority() > azures.last();
    }

    /// Azure's own rules of a direction, the one that decides first in front.
    List<FilterRule> defaults(Direction direction) {
        return defaults.computeIfAbsent(
                direction,
                key -> facts.defaultRules().stream()
                        .filter(rule -> rule.direction() == direction)
                        .sorted((one, other) -> Integer.compare(one.priority(), other.priority()))
                        .map(this::filter)
                        .toList());
    }

    FilterRule filter(ExistingRule rule) {
        List<AddressWord> source = words(rule.sources(), rule.sourceGroups());
        List<AddressWord> destination = words(rule.destinations(), rule.destinationGroups());
        boolean inbound = rule.direction() == Direction.INBOUND;
        return new FilterRule(
                rule.name(),
                rule.access(),
                azures.contains(rule.priority()),
                List.of(rule.protocol()),
                rule.sourcePorts(),
                rule.destinationPorts(),
                inbound ? destination : source,
                inbound ? source : destination);
    }

    /// One list for all ends that are written alike, since an end is remembered by its list.
    private List<AddressWord> words(List<String> addresses, List<String> groups) {
        return words.computeIfAbsent(new Ends(addresses, groups), this::understood);
    }

    private List<AddressWord> understood(Ends ends) {
        List<AddressWord> all =
                new ArrayList<>(ends.addresses().size() + ends.groups().size());
        for (String address : ends.addresses()) {
            all.add(vocabulary.word(address));
        }
        for (String group : ends.groups()) {
            all.add(new AddressWord.Named(Kind.SECURITY_GROUP, group));
        }
        return all;
    }

    private FilterRule filter(DefaultRule rule) {
        List<AddressWord> source = List.of(vocabulary.word(rule.source()));
        List<AddressWord> destination = List.of(vocabulary.word(rule.destination()));
        boolean inbound = rule.direction() == Direction.INBOUND;
        return new FilterRule(
                rule.name(),
                rule.access(),
                true,
                List.of(Protocol.ANY),
                List.of(PortRange.ANY),
                List.of(PortRange.ANY),
                inbound ? destination : source,
                inbound ? source : destination);
    }
}
