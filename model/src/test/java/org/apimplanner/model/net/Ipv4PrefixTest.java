package org.apimplanner.model.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv4PrefixTest {
    /// Each power of two is exactly full; one more needs a bit less of prefix.
    @ParameterizedTest
    @CsvSource({
        "1,32",
        "2,31",
        "3,30",
        "4,30",
        "5,29",
        "8,29",
        "9,28",
        "16,28",
        "17,27",
        "32,27",
        "33,26",
        "64,26",
        "65,25",
        "128,25",
        "129,24",
        "256,24",
        "257,23",
        "65536,16",
        "65537,15",
        "2147483648,1",
        "2147483649,0",
        "4294967296,0"
    })
    void theLongestPrefixThatHoldsSoManyAddresses(long addresses, int length) {
        assertEquals(length, Ipv4Prefix.lengthFor(addresses));
        assertTrue(Ipv4Prefix.sizeOf(length) >= addresses);
        assertTrue(length == 32 || Ipv4Prefix.sizeOf(length + 1) < addresses);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 4294967297L, Long.MAX_VALUE, Long.MIN_VALUE})
    void noPrefixHoldsNothingOrMoreThanThereIs(long addresses) {
        assertThrows(IllegalArgumentException.class, () -> Ipv4Prefix.lengthFor(addresses));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0/0,4294967296,0.0.0.0,255.255.255.255",
        "128.0.0.0/1,2147483648,128.0.0.0,255.255.255.255",
        "10.20.0.0/16,65536,10.20.0.0,10.20.255.255",
        "10.20.4.0/27,32,10.20.4.0,10.20.4.31",
        "10.20.4.32/28,16,10.20.4.32,10.20.4.47",
        "10.20.4.8/29,8,10.20.4.8,10.20.4.15",
        "255.255.255.255/32,1,255.255.255.255,255.255.255.255"
    })
    void aRangeKnowsItsSizeAndItsEnds(String text, long size, String first, String last) {
        Ipv4Prefix prefix = Ipv4Prefix.parse(text);
        assertEquals(size, prefix.size());
        assertEquals(Ipv4Address.parse(first), prefix.first());
        assertEquals(Ipv4Address.parse(last), prefix.last());
        assertEquals(text, prefix.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/24",
                "10.0.0.0",
                "10.0.0.0/",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/+8",
                "10.0.0.0/08",
                "10.0.0.0/8/8",
                "10.0.0.0/ 8",
                "10.0.0.0 /8",
                "10.0.0/8",
                "10.0.0.0/255.0.0.0",
                "10.0.0.0/4294967304",
                "10.0.0.0/8\n",
                "::/0"
            })
    void whatIsNotCidrNotationIsRefused(String text) {
        assertEquals(Optional.empty(), Ipv4Prefix.tryParse(text));
        assertThrows(IllegalArgumentException.class, () -> Ipv4Prefix.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "10.20.4.1/27,10.20.4.0/27",
        "10.20.4.16/27,10.20.4.0/27",
        "10.20.4.8/28,10.20.4.0/28",
        "0.0.0.1/0,0.0.0.0/0",
        "255.255.255.255/31,255.255.255.254/31"
    })
    void bitsAfterThePrefixAreRefusedAndTheCanonicalRangeIsNamed(String text, String canonical) {
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, () -> Ipv4Prefix.parse(text));
        assertTrue(fault.getMessage().contains(canonical), fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "10.20.0.0/16,10.20.0.0/16,true,true",
        "10.20.0.0/16,10.20.255.0/24,true,true",
        "10.20.255.0/24,10.20.0.0/16,false,true",
        "10.20.0.0/24,10.20.1.0/24,false,false",
        "10.20.4.0/28,10.20.4.16/28,false,false",
        "0.0.0.0/0,255.255.255.255/32,true,true",
        "128.0.0.0/1,0.0.0.0/1,false,false"
    })
    void oneRangeHoldsOrTouchesAnother(String one, String other, boolean contains, boolean overlaps) {
        assertEquals(contains, Ipv4Prefix.parse(one).contains(Ipv4Prefix.parse(other)));
        assertEquals(overlaps, Ipv4Prefix.parse(one).overlaps(Ipv4Prefix.parse(other)));
        assertEquals(overlaps, Ipv4Prefix.parse(other).overlaps(Ipv4Prefix.parse(one)));
    }

    @Test
    void aRangeHoldsItsEndsAndNothingBeyond() {
        Ipv4Prefix prefix = Ipv4Prefix.parse("10.20.4.32/27");
        assertTrue(prefix.contains(Ipv4Address.parse("10.20.4.32")));
        assertTrue(prefix.contains(Ipv4Address.parse("10.20.4.63")));
        assertFalse(prefix.contains(Ipv4Address.parse("10.20.4.31")));
        assertFalse(prefix.contains(Ipv4Address.parse("10.20.4.64")));
    }

    @Test
    void theRangeAroundAnAddressBeginsOnItsBoundary() {
        Ipv4Address address = Ipv4Address.parse("255.255.255.255");
        assertEquals(Ipv4Prefix.ALL, Ipv4Prefix.containing(address, 0));
        assertEquals(Ipv4Prefix.parse("255.255.255.248/29"), Ipv4Prefix.containing(address, 29));
        assertEquals(Ipv4Prefix.of(address), Ipv4Prefix.containing(address, 32));
    }

    @Test
    void rangesSortByFirstAddressThenTheLargerFirst() {
        List<Ipv4Prefix> sorted = List.of(
                Ipv4Prefix.parse("9.0.0.0/8"),
                Ipv4Prefix.parse("10.0.0.0/8"),
                Ipv4Prefix.parse("10.0.0.0/16"),
                Ipv4Prefix.parse("10.1.0.0/16"),
                Ipv4Prefix.parse("200.0.0.0/8"));
        assertEquals(sorted, sorted.reversed().stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 33, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aLengthOutsideZeroToThirtyTwoCannotExist(int length) {
        Ipv4Address zero = new Ipv4Address(0);
        assertThrows(IllegalArgumentException.class, () -> new Ipv4Prefix(zero, length));
        assertThrows(IllegalArgumentException.class, () -> Ipv4Prefix.containing(zero, length));
    }
}
