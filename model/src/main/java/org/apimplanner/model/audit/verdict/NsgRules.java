package org.apimplanner.model.audit.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.existing.Unread;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;

/// The rules of a network security group as filters, by direction and priority, Azure's default rules
/// among them: the file's own where it has them. A rule whose number Azure does not take still counts.
public final class NsgRules {
    private final Map<Direction, List<FilterRule>> filters = new EnumMap<>(Direction.class);
    private final Map<FilterRule, ExistingRule> origins;
    private final List<Unread> unread;

    public NsgRules(ExistingNsg nsg, RuleFilters known) {
        List<ExistingRule> rules = new ArrayList<>(nsg.rules());
        unread = nsg.facts().unread();
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
        return Lookup.required(filters, direction);
    }

    /// The rules, with a rule of the given kind for each that could not be read, where it may stand at the
    /// earliest.
    List<FilterRule> extreme(Direction direction, Access access) {
        List<FilterRule> all = new ArrayList<>(of(direction));
        for (Unread part : unread) {
            if (part.direction().map(direction::equals).orElse(true)) {
                UnreadFilters.extreme(part, access).ifPresent(rule -> all.add(earliest(part, all), rule));
            }
        }
        return List.copyOf(all);
    }

    /// In front of every rule that has no lower number.
    private int earliest(Unread part, List<FilterRule> all) {
        if (part.priority().isEmpty()) {
            return 0;
        }
        int index = 0;
        while (index < all.size() && numberOf(all.get(index)) < part.priority().get()) {
            index++;
        }
        return index;
    }

    /// What no file holds is Azure's own or stands for something unread, and comes no earlier than that.
    private int numberOf(FilterRule rule) {
        return origin(rule).map(ExistingRule::priority).orElse(rule.byDefault() ? Integer.MAX_VALUE : 0);
    }

    /// The rule of the file; empty for a default rule that no file holds.
    public Optional<ExistingRule> origin(FilterRule filter) {
        return Optional.ofNullable(origins.get(filter));
    }
}
