package org.apimplanner.app.desktop.view.control;

import java.text.Bidi;

/// Text for places with several lines. JavaFX 26 fails to lay a line out that ends in a space among letters
/// that are written from right to left, and text that begins with such letters: such spaces do not end lines
/// here, all text begins from the left, and orders to turn the direction are left out.
public final class WrappedText {
    private static final char NO_BREAK = '\u00A0';

    /// A letter that is not seen and is written from left to right.
    private static final char LEFT_TO_RIGHT = '\u200E';

    private WrappedText() {}

    public static String of(String text) {
        return isTurned(text) ? steady(text) : text;
    }

    /// Whether some of the text is written from right to left.
    static boolean isTurned(String text) {
        return text.codePoints().anyMatch(WrappedText::isTurned);
    }

    private static String steady(String text) {
        StringBuilder steady = new StringBuilder(text.length() + 1);
        text.codePoints().filter(c -> !turns(c)).forEach(steady::appendCodePoint);
        if (!new Bidi(steady.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            steady.insert(0, LEFT_TO_RIGHT);
        }
        Bidi order = new Bidi(steady.toString(), Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < steady.length(); i++) {
            boolean space = steady.charAt(i) == ' ' || steady.charAt(i) == '\t';
            boolean beside = i > 0 && isTurned(order, i - 1) || i + 1 < steady.length() && isTurned(order, i + 1);
            if (space && (beside || isTurned(order, i))) {
                steady.setCharAt(i, NO_BREAK);
            }
        }
        return steady.toString();
    }

    private static boolean isTurned(Bidi order, int index) {
        return order.getLevelAt(index) > 0;
    }

    private static boolean isTurned(int c) {
        byte direction = Character.getDirectionality(c);
        return turns(c)
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200F;
    }
}
