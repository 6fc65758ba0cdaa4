package org.apimplanner.app.picture.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Forms and orders taken from the Unicode charts by hand.
class VisualOrderTest {
    @Test
    void arabicLettersJoin() {
        // seen initial, lam-alef final, meem isolated
        assertEquals("\uFEB3\uFEFC\uFEE1", ArabicForms.shaped("\u0633\u0644\u0627\u0645"));
        // beh initial, yeh medial, teh final
        assertEquals("\uFE91\uFEF4\uFE96", ArabicForms.shaped("\u0628\u064A\u062A"));
        // dal joins to nothing after it: dal isolated, alef isolated, reh isolated
        assertEquals("\uFEA9\uFE8D\uFEAD", ArabicForms.shaped("\u062F\u0627\u0631"));
    }

    @Test
    void marksDoNotPartLetters() {
        // beh initial, fatha, teh final
        assertEquals("\uFE91\u064E\uFE96", ArabicForms.shaped("\u0628\u064E\u062A"));
    }

    @Test
    void hebrewRunsFromRightToLeftAndBracketsTurn() {
        assertArrayEquals("(ב) א".codePoints().toArray(), VisualOrder.of("א (ב)"));
    }

    @Test
    void latinInsideHebrewKeepsItsOrder() {
        assertArrayEquals("v2 ב".codePoints().toArray(), VisualOrder.of("ב v2"));
        assertArrayEquals("v2 ב".codePoints().toArray(), VisualOrder.of("v2 ב"));
    }

    @Test
    void marksStayBehindTheirLetter() {
        assertArrayEquals(new int[] {0x05D1, 0x05D0, 0x05B8}, VisualOrder.of("\u05D0\u05B8\u05D1"));
    }

    @Test
    void textFromLeftToRightIsLeftAlone() {
        assertArrayEquals("a (b)".codePoints().toArray(), VisualOrder.of("a (b)"));
    }
}
