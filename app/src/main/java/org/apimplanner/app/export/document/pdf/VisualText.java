package org.apimplanner.app.export.document.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import org.apimplanner.app.picture.text.ArabicForms;
import org.apimplanner.app.picture.text.VisualOrder;

/// Turns right-to-left text into the order, and Arabic letters into the forms, in which they are drawn.
final class VisualText implements BidiReorderer {
    private final ActualText actualText;

    /// @param actualText learns what each text is
    VisualText(ActualText actualText) {
        this.actualText = actualText;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        int[] ordered = VisualOrder.of(text);
        String visual = new String(ordered, 0, ordered.length);
        actualText.reordered(visual);
        return visual;
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.shaped(text);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
