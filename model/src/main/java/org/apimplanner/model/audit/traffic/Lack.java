package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apimplanner.model.net.AddressRanges;

/// What an end lacks for certain.
///
/// @param addresses at which nothing is reached
/// @param names of machines that are not reached, whatever their addresses
/// @param total whether nothing is reached at all
record Lack(End end, AddressRanges addresses, Set<String> names, boolean total) {
    boolean isEmpty() {
        return addresses.isEmpty() && names.isEmpty();
    }

    /// In words: the end's own where all is lacking, else what is.
    String words() {
        if (total) {
            return end.label();
        }
        List<String> parts = new ArrayList<>(names);
        if (!addresses.isEmpty()) {
            parts.add(ranges());
        }
        return String.join(", ", parts);
    }

    /// The ranges, or those that are left out where they are fewer.
    private String ranges() {
        AddressRanges all = end.rows().stream().map(Row::range).reduce(AddressRanges.EMPTY, AddressRanges::union);
        AddressRanges others = all.minus(addresses);
        boolean shorter = !others.isEmpty() && others.count() < addresses.count();
        return shorter ? end.label() + " except " + RangeWords.of(others) : RangeWords.of(addresses);
    }
}
