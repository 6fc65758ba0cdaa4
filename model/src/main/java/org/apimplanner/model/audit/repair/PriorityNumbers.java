package org.apimplanner.model.audit.repair;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.AuditFacts.DefaultPriorities;

/// The priority numbers of a group's rules, counted as rules come and go, so that one change of thousands
/// costs no look at all the others.
final class PriorityNumbers {
    private final int lowest;
    private final int highest;
    private final DefaultPriorities azures;
    private final Map<Direction, BitSet> taken = new EnumMap<>(Direction.class);
    private final Map<Direction, Map<Integer, Integer>> counts = new EnumMap<>(Direction.class);
    private int faults;

    PriorityNumbers(GroupDraft draft, AuditFacts facts) {
        this.lowest = draft.lowest();
        this.highest = draft.highest();
        this.azures = facts.defaultPriorities();
        for (Direction direction : Direction.values()) {
            taken.put(direction, new BitSet());
            counts.put(direction, new HashMap<>());
        }
        draft.rules().forEach(this::add);
    }

    void add(ExistingRule rule) {
        int count = Lookup.required(counts, rule.direction()).merge(rule.priority(), 1, Integer::sum);
        setTaken(rule, true);
        faults += faultsOf(rule.priority(), count) - faultsOf(rule.priority(), count - 1);
    }

    void remove(ExistingRule rule) {
        int count = Lookup.required(counts, rule.direction()).merge(rule.priority(), -1, Integer::sum);
        setTaken(rule, count > 0);
        faults += faultsOf(rule.priority(), count) - faultsOf(rule.priority(), count + 1);
    }

    private void setTaken(ExistingRule rule, boolean value) {
        if (rule.priority() >= lowest && rule.priority() <= highest) {
            Lookup.required(taken, rule.direction()).set(rule.priority(), value);
        }
    }

    /// Azure's own rules, whose numbers lie above the others, may share one.
    private int faultsOf(int number, int count) {
        if (azures.contains(number)) {
            return 0;
        }
        int outOfRange = number < lowest || number > highest ? count : 0;
        return outOfRange + Math.max(count - 1, 0);
    }

    /// Whether a number is out of range, or taken twice in one direction.
    boolean haveFaults() {
        return faults > 0;
    }

    /// The nearest free number above `number`, else the nearest below.
    OptionalInt freeNear(Direction direction, int number) {
        BitSet here = Lookup.required(taken, direction);
        int above = here.nextClearBit(Math.max(number, lowest));
        if (above <= highest) {
            return OptionalInt.of(above);
        }
        int below = here.previousClearBit(Math.min(number - 1, highest));
        return below >= lowest ? OptionalInt.of(below) : OptionalInt.empty();
    }
}
