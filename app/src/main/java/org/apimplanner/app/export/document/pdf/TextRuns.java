package org.apimplanner.app.export.document.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Splits a paragraph into runs that are written to the right and runs that are written to the left, by
/// the JDK's own algorithm.
///
/// The layout sets runs one after the other in the order in which they are read. So a run to the left
/// takes in the numbers within it: [VisualText] puts those in their places.
final class TextRuns implements BidiSplitter {
    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        Bidi bidi = new Bidi(
                paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        runs = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            add(bidi.getRunStart(i), bidi.getRunLimit(i), bidi.getRunLevel(i) == 0 ? LTR : RTL);
        }
    }

    private void add(int start, int end, byte direction) {
        BidiTextRun last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.getDirection() == direction) {
            runs.removeLast();
            runs.add(new BidiTextRun(last.getStart(), end - last.getStart(), direction));
        } else {
            runs.add(new BidiTextRun(start, end - start, direction));
        }
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}
