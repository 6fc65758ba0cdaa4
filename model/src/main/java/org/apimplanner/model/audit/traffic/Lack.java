package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apimplanner.model.net.AddressRanges;

/// What an end lacks for certain.
///
/// @param addresses at which nothing is reached
/// @param names of machines that are not reached, whatever their addresses
/// @param reached names of machines that are reached and are part of the end
/// @param total whether nothing is reached at all
record Lack(TrafficEnd end, AddressRanges addresses, Set<String> names, Set<String> reached, boolean total) {
    boolean isEmpty() {
        return addresses.isEmpty() && names.isEmpty();
    }

    /// In words: the end's own where all is lacking, else what is.
    String words() {
        if (total) {
            return end.label();
        }
        List<String> parts = new ArrayList<>();
        names.forEach(name -> parts.add(isWholeButSome(name) ? name + " except " + String.join(", ", reached) : name));
        if (!addresses.isEmpty()) {
            parts.add(ranges());
        }
        return String.join(", ", parts);
    }

    private boolean isWholeButSome(String name) {
        return name.equals(end.label()) && !reached.isEmpty();
    }

    /// The ranges, or those that are left out where they are fewer.
    private String ranges() {
        AddressRanges all = end.rows().stream().map(Row::range).reduce(AddressRanges.EMPTY, AddressRanges::union);
        AddressRanges others = all.minus(addresses);
        boolean shorter = !others.isEmpty() && others.count() < addresses.count();
        return shorter ? end.label() + " except " + RangeWords.of(others) : RangeWords.of(addresses);
    }
}
