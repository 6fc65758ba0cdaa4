package org.apimplanner.model.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apimplanner.model.support.EverySeed;
import org.junit.jupiter.api.Test;

class AddressRangesTest {
    private static AddressRanges ranges(String... prefixes) {
        return AddressRanges.of(Stream.of(prefixes).map(Ipv4Prefix::parse).toList());
    }

    @Test
    void twoHalvesBecomeTheirWhole() {
        assertEquals(
                List.of(Ipv4Prefix.parse("10.0.0.0/23")),
                ranges("10.0.1.0/24", "10.0.0.0/24").toPrefixes());
    }

    @Test
    void aRangeInsideAnotherAddsNothing() {
        assertEquals(ranges("10.0.0.0/8"), ranges("10.0.0.0/8", "10.20.0.0/16"));
    }

    @Test
    void neighboursThatAreNotHalvesOfOneStayTwo() {
        // .1.0/24 and .2.0/24 touch, but the block of /23 that begins at .1.0 does not exist.
        assertEquals(
                List.of(Ipv4Prefix.parse("10.0.1.0/24"), Ipv4Prefix.parse("10.0.2.0/24")),
                ranges("10.0.1.0/24", "10.0.2.0/24").toPrefixes());
    }

    @Test
    void aHoleIsWrittenAroundInTheFewestBlocks() {
        // 10.0.0.0/29 without .3: .0/31, .2/32, .4/30.
        assertEquals(
                Stream.of("10.0.0.0/31", "10.0.0.2/32", "10.0.0.4/30")
                        .map(Ipv4Prefix::parse)
                        .toList(),
                ranges("10.0.0.0/29").minus(ranges("10.0.0.3/32")).toPrefixes());
    }

    @Test
    void theWholeSpaceIsOneRange() {
        AddressRanges whole = ranges("128.0.0.0/1", "0.0.0.0/1");
        assertEquals(AddressRanges.ALL, whole);
        assertEquals(List.of(Ipv4Prefix.ALL), whole.toPrefixes());
        assertEquals(1L << 32, whole.size());
    }

    @Test
    void theLastAddressIsInsideAndTheOneAfterIsNot() {
        AddressRanges block = ranges("10.0.0.0/30");
        assertTrue(block.contains(Ipv4Address.parse("10.0.0.3").bits()));
        assertFalse(block.contains(Ipv4Address.parse("10.0.0.4").bits()));
        assertFalse(AddressRanges.EMPTY.contains(0));
    }

    @Test
    void numbersBeyondIpv4HaveNoPrefixes() {
        AddressRanges beyond = AddressRanges.ALL.plus(1L << 32);
        assertThrows(IllegalStateException.class, beyond::toPrefixes);
    }

    /// Every operation against sets of single numbers, seeded.
    @EverySeed
    void theOperationsAgreeWithSetsOfSingleNumbers(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            BitSet left = new BitSet();
            BitSet right = new BitSet();
            AddressRanges a = random(random, left);
            AddressRanges b = random(random, right);
            assertEquals(bits(left, right, BitSet::or), bits(a.union(b)));
            assertEquals(bits(left, right, BitSet::and), bits(a.and(b)));
            assertEquals(bits(left, right, BitSet::andNot), bits(a.minus(b)));
            assertEquals(bits(right, left, BitSet::andNot).isEmpty(), a.containsAll(b));
            assertEquals(left.intersects(right), a.overlaps(b));
            assertEquals(left.cardinality(), a.size());
            assertEquals(a, AddressRanges.of(a.toPrefixes()));
            assertEquals(a.union(b), AddressRanges.union(List.of(b, a, AddressRanges.EMPTY)));
        }
    }

    private static AddressRanges random(Random random, BitSet bits) {
        List<Ipv4Prefix> prefixes = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Ipv4Prefix prefix = Ipv4Prefix.containing(new Ipv4Address(random.nextInt(256)), 26 + random.nextInt(7));
            prefixes.add(prefix);
            bits.set((int) prefix.first().bits(), (int) prefix.last().bits() + 1);
        }
        return AddressRanges.of(prefixes);
    }

    private static BitSet bits(BitSet left, BitSet right, java.util.function.BiConsumer<BitSet, BitSet> operation) {
        BitSet result = (BitSet) left.clone();
        operation.accept(result, right);
        return result;
    }

    private static BitSet bits(AddressRanges ranges) {
        BitSet bits = new BitSet();
        for (int i = 0; i < ranges.count(); i++) {
            bits.set((int) ranges.first(i), (int) ranges.end(i));
        }
        return bits;
    }
}
