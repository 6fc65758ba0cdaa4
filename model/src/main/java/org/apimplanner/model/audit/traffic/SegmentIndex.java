package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apimplanner.model.net.AddressRanges;

/// Numbered things with ranges, found by what their ranges hold: a segment tree over all the edges that
/// there may be. Adding a range takes log n; finding takes log n and what is found.
final class SegmentIndex {
    private final long[] edges;
    private final Map<Integer, List<Integer>> nodes = new HashMap<>();
    private final NavigableMap<Long, List<Integer>> beginnings = new TreeMap<>();

    /// @param edges where any range may begin or end, sorted, each once
    SegmentIndex(long[] edges) {
        this.edges = edges;
    }

    /// Where the ranges begin or end, sorted, each once.
    static long[] edges(Stream<AddressRanges> all) {
        List<AddressRanges> sets = all.toList();
        long[] edges = new long[2 * sets.stream().mapToInt(AddressRanges::count).sum()];
        int count = 0;
        for (AddressRanges set : sets) {
            for (int i = 0; i < set.count(); i++) {
                edges[count++] = set.first(i);
                edges[count++] = set.end(i);
            }
        }
        Arrays.sort(edges);
        return eachOnce(edges);
    }

    private static long[] eachOnce(long[] sorted) {
        int count = 0;
        for (long edge : sorted) {
            if (count == 0 || sorted[count - 1] != edge) {
                sorted[count++] = edge;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /// @param end the first number after the range
    void add(int thing, long first, long end) {
        beginnings.computeIfAbsent(first, key -> new ArrayList<>()).add(thing);
        int left = Arrays.binarySearch(edges, first) + edges.length;
        int right = Arrays.binarySearch(edges, end) + edges.length;
        while (left < right) {
            if (left % 2 == 1) {
                node(left++).add(thing);
            }
            if (right % 2 == 1) {
                node(--right).add(thing);
            }
            left /= 2;
            right /= 2;
        }
    }

    void add(int thing, AddressRanges ranges) {
        for (int i = 0; i < ranges.count(); i++) {
            add(thing, ranges.first(i), ranges.end(i));
        }
    }

    private List<Integer> node(int number) {
        return nodes.computeIfAbsent(number, key -> new ArrayList<>());
    }

    /// How many ranges hold the number.
    int count(long number) {
        int count = 0;
        for (int node = leaf(number); node > 0; node /= 2) {
            count += nodes.getOrDefault(node, List.of()).size();
        }
        return count;
    }

    /// The things with a range that holds the number, the lowest first.
    NavigableSet<Integer> holding(long number) {
        NavigableSet<Integer> found = new TreeSet<>();
        addHolding(found, number);
        return found;
    }

    /// The things with a range that meets one of these, the lowest first.
    NavigableSet<Integer> meeting(AddressRanges ranges) {
        NavigableSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < ranges.count(); i++) {
            addHolding(found, ranges.first(i));
            beginnings
                    .subMap(ranges.first(i), true, ranges.end(i), false)
                    .values()
                    .forEach(found::addAll);
        }
        return found;
    }

    private void addHolding(NavigableSet<Integer> found, long number) {
        for (int node = leaf(number); node > 0; node /= 2) {
            found.addAll(nodes.getOrDefault(node, List.of()));
        }
    }

    /// The leaf of the last edge that is not above the number; no node where there is none.
    private int leaf(long number) {
        int at = Arrays.binarySearch(edges, number);
        int edge = at >= 0 ? at : -at - 2;
        return edge < 0 ? 0 : edge + edges.length;
    }
}
