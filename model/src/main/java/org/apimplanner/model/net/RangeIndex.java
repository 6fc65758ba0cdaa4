package org.apimplanner.model.net;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Ranges in the order of a list, which can be asked for those that meet another. The answer takes a time
/// that grows with its own length and with the logarithm of their number.
public final class RangeIndex {
    private final List<Ipv4Prefix> ranges;
    private final NavigableMap<Ipv4Prefix, List<Integer>> places = new TreeMap<>();
    private final Set<Integer> lengths = new HashSet<>();

    private RangeIndex(List<Ipv4Prefix> ranges) {
        this.ranges = ranges;
        for (int i = 0; i < ranges.size(); i++) {
            places.computeIfAbsent(ranges.get(i), range -> new ArrayList<>()).add(i);
            lengths.add(ranges.get(i).length());
        }
    }

    public static RangeIndex of(List<Ipv4Prefix> ranges) {
        return new RangeIndex(List.copyOf(ranges));
    }

    /// Those that share an address with `range`, in the order of the list, each as often as it stands there.
    public List<Ipv4Prefix> overlapping(Ipv4Prefix range) {
        // Of two CIDR ranges that meet one holds the other. Those that lie in the range stand together, as
        // the order is by first address and then the larger first.
        IntStream inside = places(
                places.subMap(range, true, Ipv4Prefix.of(range.last()), true).values());
        IntStream around = lengths.stream()
                .filter(length -> length < range.length())
                .mapToInt(length -> length)
                .mapToObj(length -> places.getOrDefault(Ipv4Prefix.containing(range.network(), length), List.of()))
                .flatMapToInt(found -> places(List.of(found)));
        return IntStream.concat(inside, around).sorted().mapToObj(ranges::get).toList();
    }

    public boolean overlaps(Ipv4Prefix range) {
        return !overlapping(range).isEmpty();
    }

    private static IntStream places(Collection<List<Integer>> found) {
        return found.stream().flatMap(List::stream).mapToInt(place -> place);
    }
}
