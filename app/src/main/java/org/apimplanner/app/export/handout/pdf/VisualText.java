package org.apimplanner.app.export.handout.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;

/// Turns a run of right-to-left text into the order in which it is drawn.
final class VisualText implements BidiReorderer {
    private static final String MIRRORED = "()[]{}<>«»";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int at = MIRRORED.indexOf(turned.charAt(i));
            if (at >= 0) {
                turned.setCharAt(i, MIRRORED.charAt(at ^ 1));
            }
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return text;
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
