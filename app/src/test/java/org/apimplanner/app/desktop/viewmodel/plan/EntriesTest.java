package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntriesTest {
    private final Messages messages = Messages.shipped();

    @Test
    void nothingTypedIsNothing() {
        assertEquals(new Entry.Read<>(Optional.empty()), Entries.optionalPrefix("  "));
        assertEquals(new Entry.Read<>(List.of()), Entries.prefixes(""));
        assertEquals(
                new Entry.Read<>(Optional.empty()),
                Entries.serviceName(Messages.shipped()).apply(" "));
    }

    @Test
    void rangesStandBetweenCommasSemicolonsOrSpaces() {
        List<Ipv4Prefix> expected = List.of(Ipv4Prefix.parse("10.0.0.0/24"), Ipv4Prefix.parse("10.0.1.0/24"));
        assertEquals(new Entry.Read<>(expected), Entries.prefixes("10.0.0.0/24,10.0.1.0/24"));
        assertEquals(new Entry.Read<>(expected), Entries.prefixes(" 10.0.0.0/24 ; 10.0.1.0/24 ,"));
        assertEquals(new Entry.Read<>(expected), Entries.prefixes("10.0.0.0/24\n10.0.1.0/24"));
    }

    @Test
    void oneBadRangeMakesTheWholeListUnread() {
        assertInstanceOf(Entry.Unread.class, Entries.prefixes("10.0.0.0/24, 10.0.1.1/24"));
    }

    @Test
    void addressesAreReadStrictly() {
        assertEquals(
                new Entry.Read<>(Optional.of(Ipv4Address.parse("10.0.1.4"))), Entries.optionalAddress(" 10.0.1.4 "));
        assertInstanceOf(Entry.Unread.class, Entries.optionalAddress("10.0.1.04"));
        assertInstanceOf(Entry.Unread.class, Entries.addresses("10.0.0.1 10.0.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "two", "1.5", "1e3", "9999999", "99999999999999999999", "٣"})
    void whatIsNoWholeNumberFromOneIsUnread(String text) {
        assertInstanceOf(
                Entry.Unread.class, Entries.wholeNumber(1, 999_999, messages).apply(text));
    }

    @Test
    void wholeNumbersFromTheLeastAreRead() {
        assertEquals(
                new Entry.Read<>(1), Entries.wholeNumber(1, 999_999, messages).apply(" 1 "));
        assertEquals(
                new Entry.Read<>(0), Entries.wholeNumber(0, 999_999, messages).apply("0"));
        assertEquals(
                new Entry.Read<>(999_999),
                Entries.wholeNumber(0, 999_999, messages).apply("999999"));
    }

    @Test
    void aNumberIsWithinItsBounds() {
        assertEquals(new Entry.Read<>(10), Entries.wholeNumber(0, 10, messages).apply("10"));
        assertEquals(
                new Entry.Unread<Integer>("‘11’ is not a whole number from 0 to 10."),
                Entries.wholeNumber(0, 10, messages).apply("11"));
    }

    @Test
    void aNetworkHasAHundredRangesAtTheMost() {
        String hundred = "10.0.0.0/24 ".repeat(100);
        assertInstanceOf(Entry.Read.class, Entries.spaces(messages).apply(hundred));
        assertEquals(
                new Entry.Unread<List<Ipv4Prefix>>("A network has 100 ranges at the most."),
                Entries.spaces(messages).apply(hundred + "10.0.1.0/24"));
    }
}
