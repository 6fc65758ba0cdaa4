package org.apimplanner.app.words;

/// How many columns of a terminal text takes: letters of East Asian scripts and emoji take two, marks
/// that stand on another letter none.
public final class TerminalWidth {
    /// The ranges of Unicode's East Asian Width that are wide, each from its first to its last.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private TerminalWidth() {}

    public static int of(CharSequence text) {
        return text.codePoints().map(TerminalWidth::of).sum();
    }

    /// Whether the text from a place on takes more columns than these. Looks no further than it has to.
    public static boolean exceeds(String text, int start, int columns) {
        int left = columns;
        for (int at = start; at < text.length() && left >= 0; at += Character.charCount(text.codePointAt(at))) {
            left -= of(text.codePointAt(at));
        }
        return start < text.length() && left < 0;
    }

    /// Where what fits into so many columns ends, from a place in the text on; at least one letter does.
    public static int fitting(String text, int start, int columns) {
        int end = start;
        int used = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            used += of(letter);
            if (used > columns && end > start) {
                return end;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private static int of(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (letter >= WIDE[i] && letter <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
