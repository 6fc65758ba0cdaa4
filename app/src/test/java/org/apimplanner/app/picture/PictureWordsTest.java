package org.apimplanner.app.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The picture says the same in both languages.
final class PictureWordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]\\}");
    private static final Object[] NUMBERS = {"{0}", "{1}", "{2}", "{3}", "{4}"};

    private final PictureWords english = new PictureWords();
    private final PictureWords german = new PictureWords(Locale.GERMANY);

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void everyKeyHasWordsInBothLanguagesWithTheSamePlaces() {
        assertEquals(new TreeSet<>(english.keys()), new TreeSet<>(german.keys()));
        for (String key : english.keys()) {
            assertEquals(places(english.of(key, NUMBERS)), places(german.of(key, NUMBERS)), key);
        }
    }

    /// They are looked up, and not read.
    @Test
    void rolesAndThoseWhoSeeAreNoWords() {
        english.keys().stream()
                .filter(key -> key.startsWith("role.") || key.startsWith("seenBy."))
                .forEach(key -> assertEquals(english.of(key), german.of(key), key));
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglish() {
        assertEquals(english.of("subnet"), new PictureWords(Locale.forLanguageTag("tr-TR")).of("subnet"));
        assertEquals("Subnetz", new PictureWords(Locale.forLanguageTag("de-AT")).of("subnet"));
    }
}
