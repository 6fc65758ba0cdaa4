package org.apimplanner.app.picture.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apimplanner.app.picture.scene.TextStyle;

/// Breaks text into lines of a width, and shortens what does not fit.
public final class TextLines {
    private static final String ELLIPSIS = "…";

    private TextLines() {}

    /// The text in at most `most` lines, each at most `width` wide; the last ends with an ellipsis where
    /// something is left out. At least one line.
    public static List<String> of(String text, TextStyle style, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = PlainText.of(text);
        while (lines.size() < most - 1 && TextMeasure.width(rest, style) > width) {
            int end = lineEnd(rest, style, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(fitted(rest, style, width));
        return lines;
    }

    /// The text in one line, shortened where it is wider than `width`.
    public static String fitted(String text, TextStyle style, int width) {
        if (TextMeasure.width(text, style) <= width) {
            return text;
        }
        int end = longest(text, BreakIterator.getCharacterInstance(Locale.ROOT), style, width, ELLIPSIS);
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    private static int lineEnd(String text, TextStyle style, int width) {
        int words = longest(text, BreakIterator.getLineInstance(Locale.ROOT), style, width, "");
        return words > 0
                ? words
                : Math.max(
                        longest(text, BreakIterator.getCharacterInstance(Locale.ROOT), style, width, ""),
                        text.offsetByCodePoints(0, 1));
    }

    /// The last place to break at which the text before it, with `tail`, fits.
    private static int longest(String text, BreakIterator places, TextStyle style, int width, String tail) {
        places.setText(text);
        int best = 0;
        for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
            if (TextMeasure.width(text.substring(0, end).strip() + tail, style) > width) {
                break;
            }
            best = end;
        }
        return best;
    }
}
