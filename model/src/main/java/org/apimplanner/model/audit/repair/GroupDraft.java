package org.apimplanner.model.audit.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.net.Direction;

/// A network security group while it is being repaired. Immutable; each step gives a new draft.
///
/// @param original the group as it is
/// @param slots the rules of the file, and then the new ones
/// @param lowest the lowest priority number
/// @param highest the highest priority number
record GroupDraft(ExistingNsg original, List<Slot> slots, int lowest, int highest) {
    /// A rule before and after: without a `before` it is new, without an `after` it is gone.
    record Slot(Optional<ExistingRule> before, Optional<ExistingRule> after) {
        boolean isChanged() {
            return !before.equals(after);
        }

        boolean losesGroups() {
            return before.isPresent()
                    && after.isPresent()
                    && (isLost(before.get().sourceGroups(), after.get().sourceGroups())
                            || isLost(
                                    before.get().destinationGroups(),
                                    after.get().destinationGroups()));
        }

        private static boolean isLost(List<String> groups, List<String> now) {
            return !groups.isEmpty() && now.isEmpty();
        }
    }

    GroupDraft {
        slots = List.copyOf(slots);
    }

    static GroupDraft of(ExistingNsg nsg, int lowest, int highest) {
        List<Slot> slots = nsg.rules().stream()
                .map(rule -> new Slot(Optional.of(rule), Optional.of(rule)))
                .toList();
        return new GroupDraft(nsg, slots, lowest, highest);
    }

    /// The group as it would be.
    ExistingNsg group() {
        List<ExistingRule> rules = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            slot.after().ifPresent(rules::add);
        }
        return new ExistingNsg(original.name(), original.place(), rules, original.defaultRules(), original.facts());
    }

    Stream<ExistingRule> rules() {
        return slots.stream().flatMap(slot -> slot.after().stream());
    }

    GroupDraft with(ExistingRule rule) {
        List<Slot> more = new ArrayList<>(slots);
        more.add(new Slot(Optional.empty(), Optional.of(rule)));
        return new GroupDraft(original, more, lowest, highest);
    }

    /// The draft with the very rule object replaced, or taken away.
    GroupDraft replacing(ExistingRule rule, Optional<ExistingRule> by) {
        Map<ExistingRule, Optional<ExistingRule>> one = new IdentityHashMap<>(1);
        one.put(rule, by);
        return replacing(one);
    }

    /// As [#replacing(ExistingRule, Optional)], for many at once.
    ///
    /// @param by compares its keys by identity
    GroupDraft replacing(Map<ExistingRule, Optional<ExistingRule>> by) {
        if (by.isEmpty()) {
            return this;
        }
        List<Slot> changed = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            boolean concerned = slot.after().filter(by::containsKey).isPresent();
            Slot fresh = concerned
                    ? new Slot(slot.before(), Lookup.required(by, slot.after().get()))
                    : slot;
            if (fresh.before().isPresent() || fresh.after().isPresent()) {
                changed.add(fresh);
            }
        }
        return new GroupDraft(original, changed, lowest, highest);
    }

    /// The draft without what was done in one slot.
    GroupDraft undoing(Slot slot) {
        List<Slot> changed = new ArrayList<>(slots.size());
        for (Slot each : slots) {
            if (each != slot) {
                changed.add(each);
            } else if (slot.before().isPresent()) {
                changed.add(new Slot(slot.before(), slot.before()));
            }
        }
        return new GroupDraft(original, changed, lowest, highest);
    }

    List<Slot> changedSlots() {
        return slots.stream().filter(Slot::isChanged).toList();
    }

    /// The wanted number where it is free and below `limit`, else the free number nearest below it.
    ///
    /// @param limit the number that the new rule must come before
    OptionalInt freeBelow(Direction direction, int wanted, int limit) {
        Set<Integer> taken = taken(direction);
        if (wanted >= lowest && wanted < limit && !taken.contains(wanted)) {
            return OptionalInt.of(wanted);
        }
        for (int number = Math.min(limit - 1, highest); number >= lowest; number--) {
            if (!taken.contains(number)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /// The free number nearest to the wanted one that comes before `limit`. What has no number of its own
    /// comes right before the limit.
    ///
    /// @param wanted below the lowest number where there is none
    /// @param limit the number that the new rule must come before; beyond all numbers where there is none
    OptionalInt freeNear(Direction direction, int wanted, int limit) {
        Set<Integer> taken = taken(direction);
        int top = Math.min(limit - 1, highest);
        if (top < lowest) {
            return OptionalInt.empty();
        }
        int start = wanted >= lowest ? Math.min(wanted, top) : limit > highest ? lowest : top;
        for (int step = 0; start - step >= lowest || start + step <= top; step++) {
            if (start + step <= top && !taken.contains(start + step)) {
                return OptionalInt.of(start + step);
            }
            if (start - step >= lowest && !taken.contains(start - step)) {
                return OptionalInt.of(start - step);
            }
        }
        return OptionalInt.empty();
    }

    private Set<Integer> taken(Direction direction) {
        Set<Integer> taken = new HashSet<>();
        rules().filter(rule -> rule.direction() == direction).forEach(rule -> taken.add(rule.priority()));
        return taken;
    }

    /// The draft with every rule of the direction from `number` up to the next free number moved by one,
    /// so that `number` is free; empty where no number above is.
    Optional<GroupDraft> makingRoomAt(Direction direction, int number) {
        return shifting(direction, number, 1);
    }

    /// As [#makingRoomAt], with the rules below moved down.
    Optional<GroupDraft> makingRoomDownFrom(Direction direction, int number) {
        return shifting(direction, number, -1);
    }

    private Optional<GroupDraft> shifting(Direction direction, int number, int step) {
        Set<Integer> taken = taken(direction);
        int free = number;
        while (taken.contains(free)) {
            free += step;
        }
        if (free < lowest || free > highest) {
            return Optional.empty();
        }
        Map<ExistingRule, Optional<ExistingRule>> moved = new IdentityHashMap<>();
        int from = Math.min(number, free + 1);
        int to = Math.max(number, free - 1);
        int left = free;
        rules().filter(rule -> rule.direction() == direction)
                .filter(rule -> from <= rule.priority() && rule.priority() <= to && rule.priority() != left)
                .forEach(rule -> moved.put(rule, Optional.of(Rules.withPriority(rule, rule.priority() + step))));
        return Optional.of(replacing(moved));
    }

    /// A name that no other rule has.
    String freeName(String wanted) {
        Set<String> names = new HashSet<>();
        for (Slot slot : slots) {
            slot.before().ifPresent(rule -> names.add(rule.name()));
            slot.after().ifPresent(rule -> names.add(rule.name()));
        }
        String name = wanted;
        for (int i = 2; names.contains(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /// What to do, in an order in which no number is taken twice: removals, then moves, then additions,
    /// the highest number first unless another rule has yet to leave it.
    ///
    /// A rule that loses its security groups is removed and comes back, since a change of its other
    /// fields would keep them.
    List<Change> changes() {
        Comparator<Slot> order = Comparator.comparingInt(GroupDraft::phase)
                .thenComparingInt(
                        slot -> -slot.after().map(ExistingRule::priority).orElse(0));
        List<Slot> steps = new ArrayList<>();
        List<Slot> left = new ArrayList<>();
        for (Slot slot : changedSlots().stream().sorted(order).toList()) {
            if (slot.losesGroups()) {
                steps.add(new Slot(slot.before(), Optional.empty()));
            }
            left.add(slot.losesGroups() ? new Slot(Optional.empty(), slot.after()) : slot);
        }
        steps.addAll(new MoveOrder(left).steps());
        return steps.stream()
                .map(step -> Rules.change(original, step.before(), step.after()))
                .toList();
    }

    private static int phase(Slot slot) {
        if (slot.after().isEmpty()) {
            return 0;
        }
        return slot.before().isPresent() ? 1 : 2;
    }
}
