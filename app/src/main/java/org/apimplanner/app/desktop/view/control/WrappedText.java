package org.apimplanner.app.desktop.view.control;

/// Text for places with several lines. JavaFX 26 fails to lay a line out that ends in a space between letters
/// that are written from right to left: such spaces do not end lines here, and orders to turn the direction
/// are left out.
public final class WrappedText {
    private static final char NO_BREAK = '\u00A0';

    private WrappedText() {}

    public static String of(String text) {
        return isTurned(text) ? steady(text) : text;
    }

    /// Whether some of the text is written from right to left.
    static boolean isTurned(String text) {
        return text.codePoints().anyMatch(WrappedText::isTurned);
    }

    private static String steady(String text) {
        int[] letters = text.codePoints().filter(c -> !turns(c)).toArray();
        StringBuilder steady = new StringBuilder(text.length());
        for (int i = 0; i < letters.length; i++) {
            boolean beside = i > 0 && isTurned(letters[i - 1]) || i + 1 < letters.length && isTurned(letters[i + 1]);
            boolean space = letters[i] == ' ' || letters[i] == '\t';
            steady.appendCodePoint(space && beside ? NO_BREAK : letters[i]);
        }
        return steady.toString();
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
