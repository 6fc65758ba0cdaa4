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
        AddressRanges unnamed = addresses;
        for (String name : names) {
            AddressRanges range = range(name);
            if (!range.isEmpty() && range.minus(addresses).isEmpty()) {
                parts.add(whole(name));
                unnamed = unnamed.minus(range);
            } else {
                parts.add(isWholeButSome(name) ? name + " except " + String.join(", ", reached) : name);
            }
        }
        if (!unnamed.isEmpty()) {
            parts.add(ranges(unnamed));
        }
        return String.join(", ", parts);
    }

    private AddressRanges range(String name) {
        return end.rows().stream()
                .filter(row -> row.label().equals(name))
                .map(Row::range)
                .reduce(AddressRanges.EMPTY, AddressRanges::union);
    }

    /// At none of the addresses is anything reached: what is left of a place is all of it.
    private static String whole(String name) {
        return name.startsWith(TrafficEnds.REST) ? name.substring(TrafficEnds.REST.length()) : name;
    }

    private boolean isWholeButSome(String name) {
        return name.equals(end.label()) && !reached.isEmpty();
    }

    /// The ranges, or those that are left out where they are fewer.
    private String ranges(AddressRanges unnamed) {
        AddressRanges all = end.rows().stream().map(Row::range).reduce(AddressRanges.EMPTY, AddressRanges::union);
        AddressRanges others = all.minus(addresses);
        boolean shorter = !others.isEmpty() && unnamed.equals(addresses) && others.count() < addresses.count();
        return shorter ? end.label() + " except " + RangeWords.of(others) : RangeWords.of(unnamed);
    }
}
