package org.apimplanner.app.picture.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apimplanner.app.picture.Pictures;
import org.apimplanner.app.picture.scene.TextStyle;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    @Test
    void textThatFitsStaysAsItIs() {
        assertEquals(List.of("Private VIP"), TextLines.of("Private VIP", TextStyle.STRONG, 200, 3));
    }

    @Test
    void linesBreakBetweenWordsAndTheLastIsShortened() {
        int width = TextMeasure.width("one two", TextStyle.BODY);
        assertEquals(List.of("one two", "two one"), TextLines.of("one two two one", TextStyle.BODY, width, 2));
        List<String> cut = TextLines.of("one two one two one two one two", TextStyle.BODY, width, 2);
        assertEquals("one two", cut.getFirst());
        assertTrue(cut.getLast().endsWith("…"));
    }

    @Test
    void noLineIsWiderThanItsRoom() {
        for (String name : Pictures.NAMES) {
            for (int width : new int[] {40, 90, 300}) {
                TextLines.of(name, TextStyle.TITLE, width, 3)
                        .forEach(line -> assertTrue(TextMeasure.width(line, TextStyle.TITLE) <= width, line));
            }
        }
    }

    @Test
    void aLetterIsNeverPartedFromItsMarks() {
        String text = "e\u0301".repeat(40);
        TextLines.of(text, TextStyle.BODY, 100, 3).forEach(line -> assertEquals('e', line.charAt(0)));
    }

    @Test
    void whatIsDrawnIsNeverWiderThanMeasured() {
        for (String name : Pictures.NAMES) {
            String line = PlainText.of(name);
            assertTrue(TextOutline.of(line, TextStyle.BODY).width() <= TextMeasure.width(line, TextStyle.BODY), line);
        }
    }

    @Test
    void controlCharactersHalvesAndOrdersToTurnDoNotReachAPicture() {
        assertEquals("a b \uFFFD c\uFFFD", PlainText.of(" a\t\n b \u0001 \u202Ec\u202C\uD800 "));
    }
}
