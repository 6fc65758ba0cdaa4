package org.apimplanner.model.audit.traffic;

import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Ipv4Prefix;

/// Address sets in words: a few ranges, and how many more there are.
public final class RangeWords {
    private static final int MOST_RANGES = 4;

    private RangeWords() {}

    public static String of(AddressRanges ranges) {
        List<Ipv4Prefix> prefixes = ranges.toPrefixes();
        String first = prefixes.stream()
                .limit(MOST_RANGES)
                .map(prefix -> prefix.length() == 32 ? prefix.network().toString() : prefix.toString())
                .collect(Collectors.joining(", "));
        int more = prefixes.size() - MOST_RANGES;
        return more > 0 ? first + " and " + more + " more ranges" : first;
    }
}
