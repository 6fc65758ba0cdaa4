package org.apimplanner.model.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apimplanner.model.support.EverySeed;
import org.junit.jupiter.api.Test;

class FreeSpaceTest {
    private static final Ipv4Prefix VNET = Ipv4Prefix.parse("10.0.0.0/24");

    private static List<Ipv4Prefix> ranges(String... texts) {
        return List.of(texts).stream().map(Ipv4Prefix::parse).toList();
    }

    @Test
    void anEmptyNetworkGivesItsFirstBlock() {
        assertEquals(Optional.of(Ipv4Prefix.parse("10.0.0.0/27")), FreeSpace.lowest(VNET, List.of(), 27));
    }

    @Test
    void theBlockBeginsOnItsOwnBoundaryNotRightAfterTheLastUsedAddress() {
        // 10.0.0.0/29 uses .0 to .7; the next /27 boundary is .32, not .8.
        assertEquals(Optional.of(Ipv4Prefix.parse("10.0.0.32/27")), FreeSpace.lowest(VNET, ranges("10.0.0.0/29"), 27));
    }

    @Test
    void aGapBetweenTwoUsedRangesIsFound() {
        assertEquals(
                Optional.of(Ipv4Prefix.parse("10.0.0.64/26")),
                FreeSpace.lowest(VNET, ranges("10.0.0.128/25", "10.0.0.0/26"), 26));
    }

    @Test
    void aUsedRangeThatHoldsTheWholeNetworkLeavesNothing() {
        assertTrue(FreeSpace.lowest(VNET, ranges("10.0.0.0/16"), 29).isEmpty());
        assertEquals(List.of(), FreeSpace.gaps(VNET, ranges("10.0.0.0/16")));
    }

    @Test
    void rangesOutsideTheNetworkDoNotMatter() {
        assertEquals(Optional.of(VNET), FreeSpace.lowest(VNET, ranges("10.0.1.0/24", "9.0.0.0/8"), 24));
    }

    @Test
    void aBlockLargerThanTheNetworkDoesNotFit() {
        assertTrue(FreeSpace.lowest(VNET, List.of(), 23).isEmpty());
    }

    @Test
    void theLastBlockOfAllAddressesCanBeFound() {
        assertEquals(
                Optional.of(Ipv4Prefix.parse("255.255.255.248/29")),
                FreeSpace.lowest(Ipv4Prefix.parse("255.255.255.240/28"), ranges("255.255.255.240/29"), 29));
    }

    @Test
    void gapsAreTheFewestAlignedBlocks() {
        // Free: .8 to .127 = /29 at 8, /28 at 16, /27 at 32, /26 at 64.
        assertEquals(
                ranges("10.0.0.8/29", "10.0.0.16/28", "10.0.0.32/27", "10.0.0.64/26"),
                FreeSpace.gaps(VNET, ranges("10.0.0.128/25", "10.0.0.0/29")));
    }

    @Test
    void theOutermostRangesAreThoseThatNoOtherHoldsEachOnce() {
        assertEquals(
                ranges("10.0.0.0/25", "10.0.0.128/26", "10.0.1.0/24"),
                FreeSpace.outermost(
                        ranges("10.0.1.0/24", "10.0.0.0/25", "10.0.0.64/26", "10.0.0.128/26", "10.0.0.0/25")));
    }

    @EverySeed
    void theOutermostRangesAreThoseFoundByComparingEachWithEach(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Ipv4Prefix> all = new ArrayList<>();
            for (int i = 0; i < random.nextInt(12); i++) {
                all.add(Ipv4Prefix.containing(new Ipv4Address(random.nextInt(256)), 24 + random.nextInt(9)));
            }
            List<Ipv4Prefix> expected = all.stream()
                    .distinct()
                    .filter(range -> all.stream().noneMatch(other -> !other.equals(range) && other.contains(range)))
                    .sorted()
                    .toList();
            assertEquals(expected, FreeSpace.outermost(all), all::toString);
        }
    }

    @EverySeed
    void everyAddressIsEitherTakenOrInExactlyOneGap(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 170; round++) {
            List<Ipv4Prefix> taken = new ArrayList<>();
            for (int i = 0; i < random.nextInt(6); i++) {
                Ipv4Address address = new Ipv4Address(VNET.first().bits() - 64 + random.nextInt(384));
                taken.add(Ipv4Prefix.containing(address, 24 + random.nextInt(9)));
            }
            List<Ipv4Prefix> gaps = FreeSpace.gaps(VNET, taken);
            for (long bits = VNET.first().bits(); bits <= VNET.last().bits(); bits++) {
                Ipv4Address address = new Ipv4Address(bits);
                boolean used = taken.stream().anyMatch(range -> range.contains(address));
                long holding =
                        gaps.stream().filter(gap -> gap.contains(address)).count();
                assertEquals(used ? 0 : 1, holding, () -> address + " with " + taken);
            }
        }
    }

    @EverySeed
    void theFoundBlockIsTheLowestByExhaustiveSearch(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 170; round++) {
            List<Ipv4Prefix> taken = new ArrayList<>();
            for (int i = 0; i < random.nextInt(8); i++) {
                Ipv4Address address = new Ipv4Address(VNET.first().bits() + random.nextInt(256));
                taken.add(Ipv4Prefix.containing(address, 26 + random.nextInt(7)));
            }
            int length = 26 + random.nextInt(7);
            assertEquals(lowestByTrying(taken, length), FreeSpace.lowest(VNET, taken, length));
        }
    }

    private static Optional<Ipv4Prefix> lowestByTrying(List<Ipv4Prefix> taken, int length) {
        for (long bits = VNET.first().bits(); bits <= VNET.last().bits(); bits += Ipv4Prefix.sizeOf(length)) {
            Ipv4Prefix block = new Ipv4Prefix(new Ipv4Address(bits), length);
            if (taken.stream().noneMatch(block::overlaps)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    @Test
    void overlapIsSymmetric() {
        assertTrue(VNET.overlaps(Ipv4Prefix.parse("10.0.0.8/29")));
        assertTrue(Ipv4Prefix.parse("10.0.0.8/29").overlaps(VNET));
        assertFalse(VNET.overlaps(Ipv4Prefix.parse("10.0.1.0/24")));
    }
}
