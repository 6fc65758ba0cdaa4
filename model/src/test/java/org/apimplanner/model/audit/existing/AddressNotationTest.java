package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressNotationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "10.0.0.4",
                "0.0.0.0/0",
                "10.0.0.0/24",
                "10.0.0.4/32",
                "Storage.WestEurope",
                "VIRTUAL_NETWORK",
                "Event Hub",
                "::",
                "::1",
                "2001:db8::/32",
                "1:2:3:4:5:6:7:8",
                "::ffff:10.0.0.1",
                "fd00::/128"
            })
    void addressesRangesAndTagsKeepTheirSpelling(String text) {
        assertEquals(Optional.of(text), AddressNotation.ADDRESS.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0",
                "10.0.0.256",
                "010.0.0.1",
                "10.0.0.0/024",
                "1:2",
                "22:80",
                "1::2::3::4:5:6:7:8",
                "fd00::/129",
                "12ab",
                "<tag>",
                "a/b",
                "10.0.0.1-10.0.0.9",
                "-"
            })
    void anythingElseIsRefused(String text) {
        assertEquals(Optional.empty(), AddressNotation.ADDRESS.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Any", "ANY", "any"})
    void thePortalsWordForEverythingIsWrittenAsAzureTakesIt(String word) {
        assertEquals(Optional.of("*"), AddressNotation.ADDRESS.read(word));
    }

    @Test
    void aRangeThatBeginsInsideItselfIsTakenFromItsBoundary() {
        assertEquals(Optional.of("10.0.0.0/24"), AddressNotation.ADDRESS.read("10.0.0.5/24"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.4-10.0.0.7,10.0.0.4/30",
        "10.0.0.5-10.0.0.8,10.0.0.5/32 10.0.0.6/31 10.0.0.8/32",
        "10.0.0.9-10.0.0.9,10.0.0.9/32",
        "0.0.0.0-255.255.255.255,0.0.0.0/0",
        "255.255.255.255-255.255.255.255,255.255.255.255/32"
    })
    void aSpanBecomesTheFewestBlocks(String span, String blocks) {
        assertEquals(Optional.of(List.of(blocks.split(" "))), AddressNotation.ADDRESSES.read(span));
    }

    @Test
    void aSpanThatRunsBackwardsIsRefused() {
        assertEquals(Optional.empty(), AddressNotation.ADDRESSES.read("10.0.0.9-10.0.0.4"));
    }
}
