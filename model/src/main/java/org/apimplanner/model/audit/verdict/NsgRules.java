package org.apimplanner.model.audit.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.audit.traffic.Vocabulary;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.AuditFacts.DefaultRule;

/// The rules of a network security group as filters, by direction and priority, Azure's default rules
/// among them: the file's own where it has them. A rule whose number Azure does not take still counts.
public final class NsgRules {
    private final Map<Direction, List<FilterRule>> filters = new EnumMap<>(Direction.class);
    private final Map<FilterRule, ExistingRule> origins = new IdentityHashMap<>();
    private final AuditFacts facts;
    private final Vocabulary vocabulary;
    private final int firstDefault;
    private final int lastDefault;

    public NsgRules(ExistingNsg nsg, AuditFacts facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.firstDefault = facts.firstDefaultPriority();
        this.lastDefault = facts.lastDefaultPriority();
        List<ExistingRule> rules = nsg.rules().stream()
                .sorted(Comparator.comparingInt(ExistingRule::priority))
                .toList();
        for (Direction direction : Direction.values()) {
            List<FilterRule> list = new ArrayList<>();
            List<ExistingRule> own =
                    rules.stream().filter(rule -> rule.direction() == direction).toList();
            own.stream().filter(rule -> rule.priority() <= lastDefault).forEach(rule -> list.add(filter(rule)));
            if (!nsg.defaultRules()) {
                facts.defaultRules().stream()
                        .filter(rule -> rule.direction() == direction)
                        .sorted(Comparator.comparingInt(DefaultRule::priority))
                        .forEach(rule -> list.add(filter(rule)));
            }
            own.stream().filter(rule -> rule.priority() > lastDefault).forEach(rule -> list.add(filter(rule)));
            filters.put(direction, List.copyOf(list));
        }
    }

    /// The one that decides first in front.
    public List<FilterRule> of(Direction direction) {
        return filters.get(direction);
    }

    /// The rule of the file; empty for a default rule that no file holds.
    public Optional<ExistingRule> origin(FilterRule filter) {
        return Optional.ofNullable(origins.get(filter));
    }

    private FilterRule filter(ExistingRule rule) {
        List<AddressWord> source = words(rule.sources(), rule.sourceGroups());
        List<AddressWord> destination = words(rule.destinations(), rule.destinationGroups());
        boolean inbound = rule.direction() == Direction.INBOUND;
        FilterRule filter = new FilterRule(
                rule.name(),
                rule.access(),
                firstDefault <= rule.priority() && rule.priority() <= lastDefault,
                List.of(rule.protocol()),
                rule.sourcePorts(),
                rule.destinationPorts(),
                inbound ? destination : source,
                inbound ? source : destination);
        origins.put(filter, rule);
        return filter;
    }

    private List<AddressWord> words(List<String> addresses, List<String> groups) {
        List<AddressWord> words = new ArrayList<>(addresses.size() + groups.size());
        for (String address : addresses) {
            words.add(vocabulary.word(address));
        }
        for (String group : groups) {
            words.add(new AddressWord.Named(Kind.SECURITY_GROUP, group));
        }
        return words;
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
