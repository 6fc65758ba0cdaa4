package org.apimplanner.app.desktop.viewmodel.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Sentences of parts in another language.
final class PhrasesTest {
    private static Phrases phrases(String... pairs) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            sentences.put(pairs[i], pairs[i + 1]);
        }
        return new Phrases(sentences);
    }

    @Test
    void whatStandsAtANumberIsSaidTooAndWhatStandsAtANameIsSomebodysOwn() {
        Phrases phrases = phrases("a list", "eine Liste", "{0} in {file}", "{0} in der Datei {file}");
        assertEquals("eine Liste in der Datei a list", phrases.of("a list in a list"));
    }

    @Test
    void theFirstThatIsLikeItCounts() {
        Phrases phrases = phrases("{0}; {1}", "{0}; {1}", "{0} to {1}", "{0} nach {1}");
        assertEquals("a nach b; c nach d; e", phrases.of("a to b; c to d; e"));
    }

    @Test
    void partsMayStandInAnotherOrder() {
        assertEquals("b vor a", phrases("{0} after {1}", "{1} vor {0}").of("a after b"));
    }

    @Test
    void whatNoTemplateIsLikeStaysAsItIs() {
        Phrases phrases = phrases("no {field}", "kein Feld {field}");
        assertEquals("nothing of it", phrases.of("nothing of it"));
        assertEquals(Optional.empty(), phrases.find("no "));
        assertEquals(Optional.empty(), phrases.find(""));
    }

    @Test
    void lettersThatMeanSomethingToAPatternAreLetters() {
        Phrases phrases = phrases("a port (0 to 9), or *: {text}", "ein Port oder *: {text}");
        assertEquals("ein Port oder *: $1\\2", phrases.of("a port (0 to 9), or *: $1\\2"));
    }

    @Test
    void aTextBeyondAllSentencesIsNotLookedAt() {
        String megabyte = "x; ".repeat(350_000);
        assertEquals(megabyte, phrases("{0}; {1}", "{0}; {1}!").of(megabyte));
    }
}
