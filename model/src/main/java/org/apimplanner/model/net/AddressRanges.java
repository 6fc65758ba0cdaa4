package org.apimplanner.model.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// A set of addresses, canonical: sorted ranges that neither overlap nor touch.
///
/// The numbers are the bits of IPv4 addresses, 0 to 2³²−1. Numbers from 2³² on are allowed too, for
/// places whose addresses are not known; [#toPrefixes] alone refuses them. Immutable.
///
/// The set operations look up each range of the smaller set in the larger, so that a few ranges held
/// against many cost little.
public final class AddressRanges {
    public static final AddressRanges EMPTY = new AddressRanges(new long[0]);

    /// Every IPv4 address.
    public static final AddressRanges ALL = of(Ipv4Prefix.ALL);

    /// Where the set begins and ends, in turn: each end is the first number after its range.
    private final long[] edges;

    private AddressRanges(long[] edges) {
        this.edges = edges;
    }

    public static AddressRanges of(Ipv4Prefix prefix) {
        long first = prefix.first().bits();
        return new AddressRanges(new long[] {first, first + prefix.size()});
    }

    /// The numbers from `first` up to, not including, `end`.
    public static AddressRanges between(long first, long end) {
        return first < end ? new AddressRanges(new long[] {first, end}) : EMPTY;
    }

    /// Every address of the ranges, which may overlap and come in any order. Time n log n.
    public static AddressRanges of(Collection<Ipv4Prefix> prefixes) {
        long[] packed = new long[prefixes.size()];
        int count = 0;
        for (Ipv4Prefix prefix : prefixes) {
            packed[count++] = prefix.first().bits() << 6 | prefix.length();
        }
        Arrays.sort(packed);
        EdgeList merged = new EdgeList(2 * count);
        for (long prefix : packed) {
            long first = prefix >>> 6;
            merged.add(first, first + Ipv4Prefix.sizeOf((int) (prefix & 63)));
        }
        return new AddressRanges(merged.toArray());
    }

    /// The union of many sets. Time n log n in all their ranges.
    public static AddressRanges union(Collection<AddressRanges> sets) {
        List<AddressRanges> level = List.copyOf(sets);
        while (level.size() > 1) {
            List<AddressRanges> next = new ArrayList<>((level.size() + 1) / 2);
            for (int i = 0; i + 1 < level.size(); i += 2) {
                next.add(level.get(i).union(level.get(i + 1)));
            }
            if (level.size() % 2 == 1) {
                next.add(level.getLast());
            }
            level = next;
        }
        return level.isEmpty() ? EMPTY : level.getFirst();
    }

    /// The union of sets of which each lies wholly after the one before. Time linear in their ranges.
    public static AddressRanges chain(Collection<AddressRanges> sets) {
        int edges = 0;
        for (AddressRanges set : sets) {
            edges += set.edges.length;
        }
        EdgeList chain = new EdgeList(edges);
        for (AddressRanges set : sets) {
            for (int i = 0; i < set.edges.length; i += 2) {
                chain.add(set.edges[i], set.edges[i + 1]);
            }
        }
        return new AddressRanges(chain.toArray());
    }

    public boolean isEmpty() {
        return edges.length == 0;
    }

    /// How many ranges the set has.
    public int count() {
        return edges.length / 2;
    }

    /// The first number of a range, counted from 0.
    public long first(int range) {
        return edges[2 * range];
    }

    /// The number after the last of a range, counted from 0.
    public long end(int range) {
        return edges[2 * range + 1];
    }

    /// How many addresses the set holds.
    public long size() {
        long size = 0;
        for (int i = 0; i < edges.length; i += 2) {
            size += edges[i + 1] - edges[i];
        }
        return size;
    }

    public boolean contains(long number) {
        int at = Arrays.binarySearch(edges, number);
        return at >= 0 ? at % 2 == 0 : (-at - 1) % 2 == 1;
    }

    public boolean containsAll(AddressRanges other) {
        for (int i = 0; i < other.edges.length; i += 2) {
            int at = rangeEndingAfter(other.edges[i]);
            if (at == edges.length || edges[at] > other.edges[i] || edges[at + 1] < other.edges[i + 1]) {
                return false;
            }
        }
        return true;
    }

    public boolean overlaps(AddressRanges other) {
        return edges.length > other.edges.length ? other.meets(this) : meets(other);
    }

    private boolean meets(AddressRanges other) {
        for (int i = 0; i < edges.length; i += 2) {
            int theirs = other.rangeEndingAfter(edges[i]);
            if (theirs < other.edges.length && other.edges[theirs] < edges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    public AddressRanges union(AddressRanges other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        EdgeList union = new EdgeList(edges.length + other.edges.length);
        int mine = 0;
        int theirs = 0;
        while (mine < edges.length || theirs < other.edges.length) {
            boolean takeMine =
                    theirs == other.edges.length || mine < edges.length && edges[mine] <= other.edges[theirs];
            if (takeMine) {
                union.add(edges[mine], edges[mine + 1]);
                mine += 2;
            } else {
                union.add(other.edges[theirs], other.edges[theirs + 1]);
                theirs += 2;
            }
        }
        return new AddressRanges(union.toArray());
    }

    /// What both sets hold.
    public AddressRanges and(AddressRanges other) {
        if (edges.length > other.edges.length) {
            return other.and(this);
        }
        EdgeList both = new EdgeList(edges.length + 2);
        for (int i = 0; i < edges.length; i += 2) {
            int theirs = other.rangeEndingAfter(edges[i]);
            while (theirs < other.edges.length && other.edges[theirs] < edges[i + 1]) {
                both.add(Math.max(edges[i], other.edges[theirs]), Math.min(edges[i + 1], other.edges[theirs + 1]));
                theirs += 2;
            }
        }
        return new AddressRanges(both.toArray());
    }

    /// What this set holds and `other` does not; this very set where they share nothing.
    public AddressRanges minus(AddressRanges other) {
        if (!meets(other)) {
            return this;
        }
        EdgeList left = new EdgeList(edges.length + 8);
        for (int i = 0; i < edges.length; i += 2) {
            long from = edges[i];
            int theirs = other.rangeEndingAfter(from);
            while (theirs < other.edges.length && other.edges[theirs] < edges[i + 1]) {
                left.add(from, other.edges[theirs]);
                from = other.edges[theirs + 1];
                theirs += 2;
            }
            left.add(from, edges[i + 1]);
        }
        return new AddressRanges(left.toArray());
    }

    /// The set with `offset` added to each number.
    public AddressRanges plus(long offset) {
        long[] moved = new long[edges.length];
        for (int i = 0; i < edges.length; i++) {
            moved[i] = edges[i] + offset;
        }
        return new AddressRanges(moved);
    }

    /// The fewest CIDR ranges that hold exactly these addresses, lowest first.
    ///
    /// @throws IllegalStateException where the set holds a number that is no IPv4 address
    public List<Ipv4Prefix> toPrefixes() {
        if (!isEmpty() && edges[edges.length - 1] > Ipv4Prefix.ALL.size()) {
            throw new IllegalStateException("The set holds numbers that are no IPv4 addresses.");
        }
        List<Ipv4Prefix> prefixes = new ArrayList<>(count());
        for (int i = 0; i < edges.length; i += 2) {
            FreeSpace.addBlocks(prefixes, edges[i], edges[i + 1]);
        }
        return List.copyOf(prefixes);
    }

    /// The index of the edge that begins the first range ending after `number`.
    private int rangeEndingAfter(long number) {
        int low = 0;
        int high = edges.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges[2 * middle + 1] <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 2 * low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressRanges ranges && Arrays.equals(edges, ranges.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    /// The ranges as `first-last` in decimal, for messages of tests.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < edges.length; i += 2) {
            text.append(i == 0 ? "" : ", ").append(edges[i]).append('-').append(edges[i + 1] - 1);
        }
        return text.toString();
    }

    /// Ranges that come sorted by their beginnings, joined as they come.
    private static final class EdgeList {
        private long[] edges;
        private int length;

        EdgeList(int capacity) {
            edges = new long[Math.max(capacity, 2)];
        }

        void add(long first, long end) {
            if (first >= end) {
                return;
            }
            if (length > 0 && first <= edges[length - 1]) {
                edges[length - 1] = Math.max(edges[length - 1], end);
                return;
            }
            if (length + 2 > edges.length) {
                edges = Arrays.copyOf(edges, 2 * edges.length);
            }
            edges[length++] = first;
            edges[length++] = end;
        }

        long[] toArray() {
            return Arrays.copyOf(edges, length);
        }
    }
}
