package org.apimplanner.model.audit.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.IntStream;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.repair.GroupDraft.Slot;
import org.apimplanner.model.net.Direction;

/// An order of changes in which no priority number is taken twice: each in its turn, unless another rule
/// has yet to leave the number. Where rules change places in a ring, one of them is removed and comes
/// back.
///
/// Takes time as n log n of the changes, and the length of the list for each ring.
final class MoveOrder {
    private final List<Slot> slots;
    private final boolean[] done;
    private final Map<Number, Integer> holders = new HashMap<>();
    private final Map<Number, List<Integer>> waiting = new HashMap<>();
    private final Queue<Integer> ready = new PriorityQueue<>();
    private final List<Slot> steps = new ArrayList<>();

    private record Number(Direction direction, int priority) {
        static Number of(ExistingRule rule) {
            return new Number(rule.direction(), rule.priority());
        }
    }

    /// @param slots in the order that is wanted
    MoveOrder(List<Slot> slots) {
        this.slots = new ArrayList<>(slots);
        this.done = new boolean[slots.size()];
        slots.forEach(slot -> slot.before().ifPresent(rule -> holders.merge(Number.of(rule), 1, Integer::sum)));
        for (int i = 0; i < slots.size(); i++) {
            int index = i;
            slots.get(i)
                    .after()
                    .ifPresent(rule -> waiting.computeIfAbsent(Number.of(rule), number -> new ArrayList<>())
                            .add(index));
            offer(i);
        }
    }

    /// The changes one after the other; a rule that is removed and comes back is two of them.
    List<Slot> steps() {
        while (true) {
            while (!ready.isEmpty()) {
                take(ready.remove());
            }
            Optional<Integer> ring = breakingPoint();
            if (ring.isEmpty()) {
                return steps;
            }
            breakUp(ring.get());
        }
    }

    private void take(int index) {
        if (done[index]) {
            return;
        }
        done[index] = true;
        Slot slot = slots.get(index);
        steps.add(slot);
        slot.before().ifPresent(this::leave);
    }

    private void breakUp(int index) {
        Slot slot = slots.get(index);
        steps.add(new Slot(slot.before(), Optional.empty()));
        slots.set(index, new Slot(Optional.empty(), slot.after()));
        slot.before().ifPresent(this::leave);
        offer(index);
    }

    private void leave(ExistingRule rule) {
        Number number = Number.of(rule);
        holders.merge(number, -1, Integer::sum);
        waiting.getOrDefault(number, List.of()).forEach(this::offer);
    }

    private void offer(int index) {
        if (!done[index] && isFree(slots.get(index))) {
            ready.add(index);
        }
    }

    /// Whether nobody but the rule itself still has the number that it shall have.
    private boolean isFree(Slot slot) {
        if (slot.after().isEmpty()) {
            return true;
        }
        Number wanted = Number.of(slot.after().get());
        int own = slot.before().filter(rule -> Number.of(rule).equals(wanted)).isPresent() ? 1 : 0;
        return holders.getOrDefault(wanted, 0) <= own;
    }

    /// The rule of a ring that can best be missed for a moment: not a deny, if there is another.
    private Optional<Integer> breakingPoint() {
        return IntStream.range(0, slots.size())
                .filter(i -> !done[i] && slots.get(i).before().isPresent())
                .boxed()
                .min(Comparator.comparing(
                        i -> slots.get(i).before().orElseThrow().access()));
    }
}
