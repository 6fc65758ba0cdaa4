package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apimplanner.model.net.AddressRanges;

/// What rules have matched so far. Adding costs only the ranges that are met.
final class ClaimedRanges {
    private final TreeMap<Long, Long> ranges = new TreeMap<>();

    void add(AddressRanges set) {
        for (int i = 0; i < set.count(); i++) {
            addRange(set.first(i), set.end(i));
        }
    }

    private void addRange(long first, long end) {
        long from = first;
        long to = end;
        Map.Entry<Long, Long> before = ranges.floorEntry(first);
        if (before != null && before.getValue() >= first) {
            from = before.getKey();
            to = Math.max(to, before.getValue());
        }
        Map.Entry<Long, Long> next = ranges.ceilingEntry(first);
        while (next != null && next.getKey() <= to) {
            to = Math.max(to, next.getValue());
            ranges.remove(next.getKey());
            next = ranges.ceilingEntry(first);
        }
        ranges.put(from, to);
    }

    /// The part of the set that is not claimed.
    AddressRanges left(AddressRanges set) {
        if (ranges.isEmpty()) {
            return set;
        }
        List<AddressRanges> left = new ArrayList<>();
        for (int i = 0; i < set.count(); i++) {
            long from = set.first(i);
            Map.Entry<Long, Long> at = ranges.floorEntry(from);
            if (at == null || at.getValue() <= from) {
                at = ranges.higherEntry(from);
            }
            while (at != null && at.getKey() < set.end(i)) {
                left.add(AddressRanges.between(from, at.getKey()));
                from = at.getValue();
                at = ranges.higherEntry(from - 1);
            }
            left.add(AddressRanges.between(from, set.end(i)));
        }
        return AddressRanges.chain(left);
    }
}
