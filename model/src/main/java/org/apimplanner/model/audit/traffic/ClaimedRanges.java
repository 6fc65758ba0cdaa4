package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.model.net.AddressRanges;

/// What rules have matched so far, as a few sets of which each has more than twice the ranges of the next,
/// so that adding joins what is small and asking looks at few: both take log n for each range.
final class ClaimedRanges {
    private final List<AddressRanges> sets = new ArrayList<>();

    void add(AddressRanges more) {
        if (more.isEmpty()) {
            return;
        }
        AddressRanges joined = more;
        while (!sets.isEmpty() && sets.getLast().count() <= 2 * joined.count()) {
            joined = sets.removeLast().union(joined);
        }
        sets.add(joined);
    }

    boolean isEmpty() {
        return sets.isEmpty();
    }

    /// The part of the set that is not claimed.
    AddressRanges left(AddressRanges set) {
        AddressRanges left = set;
        for (int i = 0; i < sets.size() && !left.isEmpty(); i++) {
            left = left.minus(sets.get(i));
        }
        return left;
    }
}
