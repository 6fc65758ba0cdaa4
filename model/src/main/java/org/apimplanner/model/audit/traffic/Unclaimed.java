package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apimplanner.model.net.AddressRanges;

/// What no rule has matched yet. A set that is taken out costs only the ranges that it meets, so that
/// thousands of rules take n log n.
public final class Unclaimed {
    private final TreeMap<Long, Long> ranges = new TreeMap<>();

    public Unclaimed(AddressRanges whole) {
        for (int i = 0; i < whole.count(); i++) {
            ranges.put(whole.first(i), whole.end(i));
        }
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /// Takes out what is left of the set and gives it.
    public AddressRanges take(AddressRanges set) {
        List<AddressRanges> taken = new ArrayList<>();
        for (int i = 0; i < set.count(); i++) {
            takeRange(set.first(i), set.end(i), taken);
        }
        return AddressRanges.chain(taken);
    }

    /// Takes out all that is left and gives it.
    public AddressRanges takeAll() {
        List<AddressRanges> taken = new ArrayList<>();
        ranges.forEach((first, end) -> taken.add(AddressRanges.between(first, end)));
        ranges.clear();
        return AddressRanges.chain(taken);
    }

    private void takeRange(long first, long end, List<AddressRanges> taken) {
        Map.Entry<Long, Long> at = ranges.floorEntry(first);
        if (at == null || at.getValue() <= first) {
            at = ranges.higherEntry(first);
        }
        while (at != null && at.getKey() < end) {
            long from = Math.max(first, at.getKey());
            long to = Math.min(end, at.getValue());
            taken.add(AddressRanges.between(from, to));
            ranges.remove(at.getKey());
            if (at.getKey() < from) {
                ranges.put(at.getKey(), from);
            }
            if (to < at.getValue()) {
                ranges.put(to, at.getValue());
            }
            at = ranges.ceilingEntry(to);
        }
    }
}
