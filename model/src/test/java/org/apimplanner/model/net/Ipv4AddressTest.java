package org.apimplanner.model.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv4AddressTest {
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0,0",
        "0.0.0.1,1",
        "0.0.1.0,256",
        "10.0.1.4,167772420",
        "127.255.255.255,2147483647",
        "128.0.0.0,2147483648",
        "255.255.255.255,4294967295"
    })
    void dottedDecimalIsReadAsItsBitsAndPrintedBack(String text, long bits) {
        assertEquals(new Ipv4Address(bits), Ipv4Address.parse(text));
        assertEquals(text, new Ipv4Address(bits).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "...",
                "1",
                "1.2.3",
                "1.2.3.",
                ".1.2.3",
                "1.2.3.4.",
                "1.2.3.4.5",
                "1..2.3",
                "256.0.0.1",
                "1.2.3.256",
                "1.2.3.1000",
                "01.2.3.4",
                "1.2.3.00",
                "-1.2.3.4",
                "+1.2.3.4",
                "1.2.3.4 ",
                " 1.2.3.4",
                "1.2.3.4/32",
                "1,2,3,4",
                "a.b.c.d",
                "0x1.2.3.4",
                "::1",
                "١.٢.٣.٤"
            })
    void whatIsNotFourPlainOctetsIsRefused(String text) {
        assertEquals(Optional.empty(), Ipv4Address.tryParse(text));
        assertThrows(IllegalArgumentException.class, () -> Ipv4Address.parse(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4294967296L, Long.MIN_VALUE, Long.MAX_VALUE})
    void bitsOutsideThirtyTwoAreRefused(long bits) {
        assertThrows(IllegalArgumentException.class, () -> new Ipv4Address(bits));
    }

    @Test
    void addressesAboveTheSignBitSortAfterThoseBelow() {
        assertTrue(Ipv4Address.parse("200.0.0.0").compareTo(Ipv4Address.parse("100.0.0.0")) > 0);
        assertTrue(Ipv4Address.parse("9.0.0.0").compareTo(Ipv4Address.parse("10.0.0.0")) < 0);
        assertEquals(0, Ipv4Address.parse("10.0.0.1").compareTo(Ipv4Address.parse("10.0.0.1")));
    }
}
