package org.apimplanner.model.audit.repair;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.AuditFacts.DefaultPriorities;

/// Gives every rule of a group a number that Azure takes and no other rule of its direction has, as long
/// as there are numbers left.
final class Renumbering {
    private final AuditFacts facts;
    private GroupDraft draft;

    Renumbering(GroupDraft draft, AuditFacts facts) {
        this.draft = draft;
        this.facts = facts;
    }

    /// Gives rules with a number out of range the first or the last free one, moving others only where
    /// the order of an allow and a deny would change, and rules with a number twice one of their own right behind.
    GroupDraft done() {
        DefaultPriorities azures = facts.defaultPriorities();
        Comparator<ExistingRule> order = Comparator.comparingInt(ExistingRule::priority);
        bringBack(rule -> rule.priority() < draft.lowest(), order.reversed(), this::raise);
        bringBack(rule -> rule.priority() > draft.highest() && !azures.contains(rule.priority()), order, this::lower);
        PriorityNumbers taken = new PriorityNumbers(draft, facts);
        Map<Direction, Set<Integer>> seen = new EnumMap<>(Direction.class);
        Map<ExistingRule, Optional<ExistingRule>> moved = new IdentityHashMap<>();
        for (ExistingRule rule : draft.group().rules()) {
            boolean first = seen.computeIfAbsent(rule.direction(), direction -> new HashSet<>())
                    .add(rule.priority());
            OptionalInt number = rule.priority() <= draft.highest() && !first
                    ? taken.freeNear(rule.direction(), rule.priority())
                    : OptionalInt.empty();
            if (number.isPresent() && !moved.containsKey(rule)) {
                ExistingRule there = Rules.withPriority(rule, number.getAsInt());
                moved.put(rule, Optional.of(there));
                taken.add(there);
            }
        }
        return draft.replacing(moved);
    }

    /// Once a direction has no number left, none of its rules finds one.
    ///
    /// @param back answers whether the rule found a number
    private void bringBack(
            Predicate<ExistingRule> isOut, Comparator<ExistingRule> order, Predicate<ExistingRule> back) {
        Set<Direction> full = EnumSet.noneOf(Direction.class);
        for (ExistingRule rule :
                draft.group().rules().stream().filter(isOut).sorted(order).toList()) {
            if (!full.contains(rule.direction()) && !back.test(rule)) {
                full.add(rule.direction());
            }
        }
    }

    private boolean raise(ExistingRule rule) {
        OptionalInt free = new PriorityNumbers(draft, facts).freeNear(rule.direction(), draft.lowest());
        if (free.isPresent() && isAlike(rule, draft.lowest(), free.getAsInt())) {
            return number(rule, free.getAsInt(), Optional.of(draft));
        }
        return number(rule, draft.lowest(), draft.makingRoomAt(rule.direction(), draft.lowest()));
    }

    private boolean lower(ExistingRule rule) {
        OptionalInt free = draft.freeBelow(rule.direction(), draft.highest(), draft.highest() + 1);
        if (free.isPresent() && isAlike(rule, free.getAsInt(), draft.highest())) {
            return number(rule, free.getAsInt(), Optional.of(draft));
        }
        return number(rule, draft.highest(), draft.makingRoomDownFrom(rule.direction(), draft.highest()));
    }

    /// Whether the rules between do what the rule does, so that their order does not matter.
    private boolean isAlike(ExistingRule rule, int from, int to) {
        return draft.group().rules().stream()
                .filter(other -> other.direction() == rule.direction())
                .filter(other -> from <= other.priority() && other.priority() <= to)
                .allMatch(other -> other.access() == rule.access());
    }

    private boolean number(ExistingRule rule, int number, Optional<GroupDraft> withRoom) {
        withRoom.ifPresent(room -> draft = room.replacing(rule, Optional.of(Rules.withPriority(rule, number))));
        return withRoom.isPresent();
    }
}
