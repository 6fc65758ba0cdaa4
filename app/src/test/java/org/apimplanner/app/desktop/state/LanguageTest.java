package org.apimplanner.app.desktop.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which language a system's is, and how numbers and dates are written in each.
final class LanguageTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "de-DE, GERMAN",
        "de-AT, GERMAN",
        "de, GERMAN",
        "en-US, ENGLISH",
        "tr-TR, ENGLISH",
        "ar-EG, ENGLISH",
        "nds-DE, ENGLISH",
        "und, ENGLISH"
    })
    void anUnknownLanguageIsAnsweredInEnglish(String tag, Language expected) {
        assertEquals(expected, Language.of(Locale.forLanguageTag(tag)));
    }

    @Test
    void numbersAndDatesAreTheLanguagesWhateverTheSystemsAre() {
        for (String tag : new String[] {"en-US", "de-CH", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"}) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals("65,536", Language.ENGLISH.number(65_536));
            assertEquals("65.536", Language.GERMAN.number(65_536));
            assertEquals("28", Language.GERMAN.number(28));
            assertEquals("2026-09-11", Language.ENGLISH.date("2026-09-11"));
            assertEquals("11.09.2026", Language.GERMAN.date("2026-09-11"));
            assertEquals("2021", Language.GERMAN.date("2021"));
            assertEquals("2023-08", Language.GERMAN.date("2023-08"));
        }
    }
}
