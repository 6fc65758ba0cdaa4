package org.apimplanner.app.words;

import java.util.Locale;

/// Text as a document can hold it.
public final class Plain {
    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    /// The text without what markup cannot hold: control characters and halves of surrogate pairs
    /// become U+FFFD, line ends and tabs become spaces, and orders to turn the direction of writing are
    /// left out, since they would reach beyond the name they stand in.
    public static String of(String text) {
        return text.codePoints().allMatch(Plain::isKept) ? text : cleaned(text);
    }

    /// The text as a terminal may show it: control characters are spaces, so that none steers it, and
    /// orders to turn the direction of writing are written out, as `[U+202E]`.
    public static String forTerminal(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (turnsDirection(c)) {
                plain.append("[U+")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append(']');
            } else {
                plain.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return plain.toString();
    }

    /// Whether a character could end a line or steer what reads it, so that code has to write it as a number.
    public static boolean isSteering(char c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().filter(c -> !turnsDirection(c)).map(Plain::shown).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isKept(int c) {
        return !turnsDirection(c) && shown(c) == c;
    }

    private static int shown(int c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        int type = Character.getType(c);
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return type == Character.CONTROL || type == Character.SURROGATE || nonCharacter ? REPLACEMENT : c;
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
