package org.apimplanner.app.export.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// The places where a name that is wider than its column may be broken: behind a mark such as a dot or
/// a slash, and before a capital letter, as in `Allow·Storage·West·Europe·Outbound`. A stretch without
/// any of these is cut.
final class NameBreaker implements FSTextBreaker {
    /// What even a narrow column holds.
    private static final int LONGEST = 12;

    private static final String MARKS = "./-_:,;@&=|\\";

    private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
        characters.setText(newText);
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        int from = at;
        do {
            at = characters.following(at);
        } while (at < text.length() && at - from < LONGEST && !isEnd(at));
        return at;
    }

    private boolean isEnd(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        return before == ' '
                || MARKS.indexOf(before) >= 0
                || before > '\u007F'
                || Character.isLowerCase(before) && Character.isUpperCase(after);
    }
}
