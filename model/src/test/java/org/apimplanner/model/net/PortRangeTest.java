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

class PortRangeTest {
    @ParameterizedTest
    @CsvSource({
        "443,443,443,443",
        "6381-6383,6381,6383,6381-6383",
        "6381 - 6383,6381,6383,6381-6383",
        "' 443 ',443,443,443",
        "*,0,65535,*",
        "0-65535,0,65535,*",
        "0,0,0,0",
        "65535,65535,65535,65535",
        "443-443,443,443,443"
    })
    void aPortARangeAndTheStarAreReadAndPrintedInOneForm(String text, int from, int to, String printed) {
        PortRange range = PortRange.parse(text);
        assertEquals(new PortRange(from, to), range);
        assertEquals(printed, range.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "-", "-1", "1-", "65536", "1-65536", "2-1", "1-2-3", "443,80", "443.0", "+443", "http", "٤٤٣",
                "* *", "*-1"
            })
    void whatIsNoPortRangeIsRefused(String text) {
        assertEquals(Optional.empty(), PortRange.tryParse(text));
        assertThrows(IllegalArgumentException.class, () -> PortRange.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"-1,1", "0,65536", "2,1"})
    void aRangeThatRunsBackwardsOrOutsideCannotExist(int from, int to) {
        assertThrows(IllegalArgumentException.class, () -> new PortRange(from, to));
    }

    @Test
    void aRangeHoldsItselfAndWhatLiesWithin() {
        PortRange range = PortRange.parse("6381-6383");
        assertTrue(range.contains(range));
        assertTrue(range.contains(PortRange.of(6381)));
        assertTrue(range.contains(PortRange.of(6383)));
        assertFalse(range.contains(PortRange.of(6380)));
        assertFalse(range.contains(PortRange.of(6384)));
        assertFalse(range.contains(PortRange.parse("6380-6383")));
        assertTrue(PortRange.ANY.contains(range));
    }

    @Test
    void portsSortByNumberAndTheShorterRangeFirst() {
        List<PortRange> sorted = List.of(
                PortRange.of(80),
                PortRange.of(443),
                PortRange.parse("443-445"),
                PortRange.of(1433),
                PortRange.of(12000));
        assertEquals(sorted, sorted.reversed().stream().sorted().toList());
    }
}
