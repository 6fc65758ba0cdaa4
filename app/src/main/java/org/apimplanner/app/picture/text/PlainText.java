package org.apimplanner.app.picture.text;

import java.text.Bidi;

/// Turns what a person wrote into a line that can be drawn and written to XML.
public final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /// White space of any kind as single spaces; what XML cannot hold (control characters, halves of
    /// surrogate pairs, non-characters) as U+FFFD; orders to turn the direction of text left out, since
    /// they would reach beyond the name they stand in.
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> append(line, c));
        return line.toString().strip();
    }

    private static void append(StringBuilder line, int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85) {
            if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (!isDirection(codePoint)) {
            line.appendCodePoint(isXml(codePoint) ? codePoint : REPLACEMENT);
        }
    }

    private static boolean isDirection(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    private static boolean isXml(int codePoint) {
        int type = Character.getType(codePoint);
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return type != Character.CONTROL && type != Character.SURROGATE && !nonCharacter;
    }

    /// Whether a character has no ink and no width: joiners, marks of direction, variation selectors.
    public static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /// Whether any character is written from right to left.
    public static boolean hasRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
