package org.apimplanner.app.export.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/// The places in a text where a line may end: after spaces and, in scripts that write none, where the
/// script allows. A range, a host or a rule's name stays whole: `10.7.2.0/23` is not two things.
final class LineBreaker implements FSTextBreaker {
    private static final int LAST_ASCII = 0x7F;

    private PrimitiveIterator.OfInt ends = IntStream.empty().iterator();

    @Override
    public void setText(String text) {
        ends = places(text).iterator();
    }

    /// The next place, -1 after the last, which is the text's end.
    @Override
    public int next() {
        return ends.hasNext() ? ends.nextInt() : BreakIterator.DONE;
    }

    private static IntStream places(String text) {
        if (text.chars().allMatch(c -> c <= LAST_ASCII)) {
            return IntStream.rangeClosed(1, text.length()).filter(at -> at == text.length() || isAfterSpaces(text, at));
        }
        BreakIterator script = BreakIterator.getLineInstance(Locale.ROOT);
        script.setText(text);
        return IntStream.generate(script::next)
                .takeWhile(at -> at != BreakIterator.DONE)
                .filter(at -> at == text.length() || isAfterSpaces(text, at) || !isWithinAscii(text, at));
    }

    private static boolean isAfterSpaces(String text, int at) {
        return text.charAt(at - 1) == ' ' && text.charAt(at) != ' ';
    }

    private static boolean isWithinAscii(String text, int at) {
        return text.charAt(at - 1) <= LAST_ASCII && text.charAt(at) <= LAST_ASCII;
    }
}
