package org.apimplanner.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTemplateTest {
    private static final Map<String, String> ARGUMENTS = Map.of("a", "1", "b", "{a}");

    @Test
    void aPlaceholderIsReplacedWhereverItStands() {
        assertEquals("1 and 1.", SentenceTemplate.fill("{a} and {a}.", ARGUMENTS));
    }

    @Test
    void anArgumentIsNeverReadAsATemplate() {
        assertEquals("{a}", SentenceTemplate.fill("{b}", ARGUMENTS));
    }

    @Test
    void aPlaceholderWithoutArgumentGivesItsOwnWordsOrStays() {
        assertEquals("the range / {c}", SentenceTemplate.fill("{c|the range} / {c}", ARGUMENTS));
    }

    @Test
    void anUnclosedBraceStays() {
        assertEquals("1 {a", SentenceTemplate.fill("{a} {a", ARGUMENTS));
    }
}
