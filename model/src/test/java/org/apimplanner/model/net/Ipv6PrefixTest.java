package org.apimplanner.model.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv6PrefixTest {
    @ParameterizedTest
    @CsvSource({
        "2603:1020:206::/48, 2603:1020:206::/48",
        "2603:1020:0206:0000:0000:0000:0000:0000/48, 2603:1020:206::/48",
        "::/0, ::/0",
        "::1, ::1/128",
        "2001:DB8::1:0:0:1/128, 2001:db8::1:0:0:1/128",
        "2001:db8:0:1:1:1:1:1/128, 2001:db8:0:1:1:1:1:1/128",
        "2603:1030:8:5::/64, 2603:1030:8:5::/64"
    })
    void everySpellingBecomesTheShortestOne(String text, String canonical) {
        assertEquals(canonical, Ipv6Prefix.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "::/129",
                "::/-1",
                "::/",
                "::/01",
                "1:2:3:4:5:6:7/64",
                "1:2:3:4:5:6:7:8:9/64",
                "1::2::3/64",
                "12345::/16",
                "g::/16",
                "2603::1/64",
                ":1::/32",
                "1:2:3:4:5:6:7:8::/64",
                "1:/16",
                "10.0.0.0/8"
            })
    void whatIsNoCanonicalRangeIsRefused(String text) {
        assertTrue(Ipv6Prefix.tryParse(text).isEmpty(), text);
    }

    @Test
    void aRangeHoldsTheLongerOnesInsideIt() {
        Ipv6Prefix range = Ipv6Prefix.parse("2603:1020::/32");
        assertTrue(range.contains(Ipv6Prefix.parse("2603:1020:ffff::/48")));
        assertTrue(range.contains(range));
        assertFalse(range.contains(Ipv6Prefix.parse("2603:1021::/48")));
        assertFalse(Ipv6Prefix.parse("2603:1020:ffff::/48").contains(range));
    }

    @Test
    void halvesMergeUpwardsAndNestedRangesVanish() {
        assertEquals(
                List.of("2603::/31", "ffff::/128"),
                merged("ffff::", "2603:1::/32", "2603::/33", "2603:0:8000::/33", "2603:0:8000:1::/64"));
    }

    @Test
    void takingAPartOutLeavesTheFewestRangesAroundIt() {
        // A /30 without one of its four /32: the other half, and the sibling.
        Ipv6Ranges left = ranges("2600::/30").minus(ranges("2600:2::/32", "abcd::/16"));
        assertEquals(
                List.of("2600::/31", "2600:3::/32"),
                left.prefixes().stream().map(Ipv6Prefix::toString).toList());
        assertEquals(Ipv6Ranges.EMPTY, ranges("2600::/32").minus(ranges("2600::/16")));
    }

    private static List<String> merged(String... prefixes) {
        return ranges(prefixes).prefixes().stream().map(Ipv6Prefix::toString).toList();
    }

    private static Ipv6Ranges ranges(String... prefixes) {
        return Ipv6Ranges.of(Stream.of(prefixes).map(Ipv6Prefix::parse).toList());
    }
}
