package org.apimplanner.app.export.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Runs of writing to the right and to the left, and what is copied of what was drawn in another order.
final class TextDirectionTest {
    /// Alef, bet, gimel.
    private static final String HEBREW = "\u05D0\u05D1\u05D2";

    private static List<String> runs(String paragraph, byte direction) {
        TextRuns splitter = new TextRuns();
        splitter.setParagraph(paragraph, direction);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < splitter.countTextRuns(); i++) {
            var run = splitter.getVisualRun(i);
            runs.add((run.getDirection() == BidiSplitter.RTL ? "<" : ">")
                    + paragraph.substring(run.getStart(), run.getStart() + run.getLength()));
        }
        return runs;
    }

    @Test
    void aParagraphOfOneDirectionIsOneRun() {
        assertEquals(List.of(">plan 12"), runs("plan 12", BidiSplitter.LTR));
        assertEquals(List.of("<" + HEBREW), runs(HEBREW, BidiSplitter.LTR));
    }

    @Test
    void aNameFromTheRightParts() {
        assertEquals(List.of(">plan ", "<" + HEBREW, "> end"), runs("plan " + HEBREW + " end", BidiSplitter.LTR));
    }

    @Test
    void numbersBelongToTheRunTheyStandIn() {
        assertEquals(
                List.of(">a ", "<" + HEBREW + " 10.0.0.4 " + HEBREW, "> b"),
                runs("a " + HEBREW + " 10.0.0.4 " + HEBREW + " b", BidiSplitter.LTR));
    }

    @Test
    void theFirstLetterThatHasOneSaysTheDirection() {
        TextRuns splitter = new TextRuns();
        assertEquals(BidiSplitter.LTR, splitter.getBaseDirection("12 plan " + HEBREW));
        assertEquals(BidiSplitter.RTL, splitter.getBaseDirection("12 " + HEBREW + " plan"));
        assertEquals(BidiSplitter.LTR, splitter.getBaseDirection("12"));
    }

    @Test
    void aTextIsDrawnFromItsEndAndKnownAgainAsDrawn() {
        ActualText actual = new ActualText();
        VisualText visual = new VisualText(actual);
        assertTrue(actual.isEmpty());
        String drawn = visual.reorderRTLTextToLTR(HEBREW);
        assertEquals(new StringBuilder(HEBREW).reverse().toString(), drawn);
        assertTrue(actual.isReordered(drawn));
        assertFalse(actual.isReordered(HEBREW));
        assertFalse(actual.isEmpty());
        assertTrue(visual.isLiveImplementation());
        assertEquals("abc", visual.deshapeText("abc"));
    }

    @Test
    void aJoinedLetterIsCopiedAsItIsTyped() {
        // The forms of beh that stand alone, last, first and amid others are all one letter.
        for (int form = 0xFE8F; form <= 0xFE92; form++) {
            assertEquals("\u0628", ActualText.typed(form));
        }
        // Lam with alef is drawn as one and typed as two.
        assertEquals("\u0644\u0627", ActualText.typed(0xFEFB));
        assertEquals("a", ActualText.typed('a'));
        assertEquals("\uD83D\uDE00", ActualText.typed(0x1F600));
    }

    @Test
    void aLetterThatIsSpelledOutIsCopiedAsItself() {
        ActualText actual = new ActualText();
        actual.spelled("[U+1F600]", 0x1F600);
        assertEquals(Optional.of("smile \uD83D\uDE00"), actual.of("smile [U+1F600]"));
        assertEquals(Optional.empty(), actual.of("smile"));
    }

    @Test
    void aBracketAloneIsTurnedAndToldItsDirectionAtTheEnd() {
        ActualText actual = new ActualText();
        assertEquals(Optional.of(")"), actual.ofPart("(", false));
        assertEquals(Optional.of("\u200F)"), actual.ofPart("(", true));
        assertEquals(Optional.empty(), actual.ofPart(HEBREW, true));
        assertEquals(Optional.empty(), actual.ofPart(".", false));
    }
}
