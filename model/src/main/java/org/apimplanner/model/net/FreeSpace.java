package org.apimplanner.model.net;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// What is left of a range once others are taken out of it.
public final class FreeSpace {
    private FreeSpace() {}

    /// The lowest block of prefix length `length` that lies inside `within`, begins on its own
    /// boundary and overlaps nothing in `taken`.
    ///
    /// The ranges in `taken` may lie outside `within`, overlap each other and come in any order.
    public static Optional<Ipv4Prefix> lowest(Ipv4Prefix within, Collection<Ipv4Prefix> taken, int length) {
        return lowestBeside(within, apart(taken), length);
    }

    /// As [#lowest(Ipv4Prefix, Collection, int)], in the first of several ranges that has room.
    public static Optional<Ipv4Prefix> lowest(List<Ipv4Prefix> within, Collection<Ipv4Prefix> taken, int length) {
        return lowestBeside(within, apart(taken), length);
    }

    /// As [#lowest(List, Collection, int)], for many questions about the same ranges.
    ///
    /// @param apart ranges of which none overlaps another, such as [#apart] gives
    public static Optional<Ipv4Prefix> lowestBeside(
            List<Ipv4Prefix> within, NavigableSet<Ipv4Prefix> apart, int length) {
        return within.stream()
                .map(range -> lowestBeside(range, apart, length))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Ipv4Prefix> lowestBeside(Ipv4Prefix within, NavigableSet<Ipv4Prefix> apart, int length) {
        if (length < within.length()) {
            return Optional.empty();
        }
        long size = Ipv4Prefix.sizeOf(length);
        long start = within.first().bits();
        Ipv4Prefix first = Ipv4Prefix.of(within.first());
        // The one that holds the first address may begin before it.
        Ipv4Prefix around = apart.floor(first);
        for (Ipv4Prefix used : apart.tailSet(around == null ? first : around, true)) {
            if (used.first().bits() >= start + size) {
                break;
            }
            if (used.last().bits() >= start) {
                start = alignedUp(used.last().bits() + 1, size);
            }
        }
        return start + size - 1 <= within.last().bits()
                ? Optional.of(new Ipv4Prefix(new Ipv4Address(start), length))
                : Optional.empty();
    }

    /// The ranges that no other of them holds, by address, for [#lowestBeside(List, NavigableSet, int)].
    public static NavigableSet<Ipv4Prefix> apart(Collection<Ipv4Prefix> ranges) {
        return new TreeSet<>(outermost(ranges));
    }

    /// The ranges that no other of them holds, lowest first, each once. Time n log n.
    public static List<Ipv4Prefix> outermost(Collection<Ipv4Prefix> ranges) {
        List<Ipv4Prefix> outermost = new ArrayList<>();
        for (Ipv4Prefix range : ranges.stream().sorted().toList()) {
            // Of two CIDR ranges one holds the other or they lie apart, and the larger comes first.
            if (outermost.isEmpty() || !outermost.getLast().contains(range)) {
                outermost.add(range);
            }
        }
        return List.copyOf(outermost);
    }

    /// The free ranges of `within`, lowest first, each written as the fewest aligned blocks.
    public static List<Ipv4Prefix> gaps(Ipv4Prefix within, Collection<Ipv4Prefix> taken) {
        List<Ipv4Prefix> gaps = new ArrayList<>();
        long start = within.first().bits();
        for (Ipv4Prefix used : taken.stream().sorted().toList()) {
            if (used.overlaps(within)) {
                addBlocks(
                        gaps, start, Math.min(used.first().bits(), within.last().bits() + 1));
                start = Math.max(start, used.last().bits() + 1);
            }
        }
        addBlocks(gaps, start, within.last().bits() + 1);
        return List.copyOf(gaps);
    }

    /// Adds the fewest aligned blocks that fill the addresses from `start` up to, not including, `end`.
    static void addBlocks(List<Ipv4Prefix> blocks, long start, long end) {
        long from = start;
        while (from < end) {
            long aligned = from == 0 ? Ipv4Prefix.sizeOf(0) : Long.lowestOneBit(from);
            long size = Math.min(aligned, Long.highestOneBit(end - from));
            blocks.add(new Ipv4Prefix(new Ipv4Address(from), 32 - Long.numberOfTrailingZeros(size)));
            from += size;
        }
    }

    private static long alignedUp(long value, long size) {
        return (value + size - 1) / size * size;
    }
}
