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
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.net.Direction;

/// The rules of a network security group as filters, by direction and priority, Azure's default rules
/// among them: the file's own where it has them. A rule whose number Azure does not take still counts.
public final class NsgRules {
    private final Map<Direction, List<FilterRule>> filters = new EnumMap<>(Direction.class);
    private final Map<FilterRule, ExistingRule> origins;

    public NsgRules(ExistingNsg nsg, RuleFilters known) {
        List<ExistingRule> rules = new ArrayList<>(nsg.rules());
        rules.sort(Comparator.comparingInt(ExistingRule::priority));
        origins = new IdentityHashMap<>(rules.size());
        for (Direction direction : Direction.values()) {
            List<FilterRule> list = new ArrayList<>();
            List<FilterRule> behind = new ArrayList<>();
            for (ExistingRule rule : rules) {
                if (rule.direction() == direction) {
                    (known.isBehindDefaults(rule) ? behind : list).add(filter(rule, known));
                }
            }
            if (!nsg.defaultRules()) {
                list.addAll(known.defaults(direction));
            }
            list.addAll(behind);
            filters.put(direction, List.copyOf(list));
        }
    }

    /// Each rule of the group has a filter of its own, even where one rule object stands in it twice.
    private FilterRule filter(ExistingRule rule, RuleFilters known) {
        FilterRule filter = known.of(rule);
        if (origins.putIfAbsent(filter, rule) == null) {
            return filter;
        }
        FilterRule another = known.filter(rule);
        origins.put(another, rule);
        return another;
    }

    /// The one that decides first in front.
    public List<FilterRule> of(Direction direction) {
        return filters.get(direction);
    }

    /// The rule of the file; empty for a default rule that no file holds.
    public Optional<ExistingRule> origin(FilterRule filter) {
        return Optional.ofNullable(origins.get(filter));
    }
}
