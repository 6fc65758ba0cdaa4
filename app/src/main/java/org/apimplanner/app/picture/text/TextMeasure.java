package org.apimplanner.app.picture.text;

import org.apimplanner.app.picture.scene.TextStyle;

/// How wide text is.
///
/// A viewer of an SVG or a draw.io file may not have the face a picture was measured with. So a
/// character counts with the widest of the faces that ship and have it; of these DejaVu Sans is wider
/// than what common systems offer instead.
public final class TextMeasure {
    /// For a character that no face has. Colour emoji are the widest that systems put in.
    private static final double UNKNOWN = 1.3;

    private TextMeasure() {}

    /// The width of a line, in whole units, rounded up. Never less than what is drawn.
    public static int width(String text, TextStyle style) {
        double asWritten = text.codePoints().mapToDouble(c -> ems(c, style)).sum();
        double asShaped = ArabicForms.shaped(text)
                .codePoints()
                .mapToDouble(c -> ems(c, style))
                .sum();
        return (int) Math.ceil(Math.max(asWritten, asShaped) * style.size());
    }

    private static double ems(int codePoint, TextStyle style) {
        if (PlainText.isInvisible(codePoint)) {
            return 0;
        }
        return ShippedFaces.of(style.bold()).stream()
                .filter(font -> font.glyph(codePoint) != 0)
                .mapToDouble(font -> font.width(font.glyph(codePoint)))
                .max()
                .orElse(UNKNOWN);
    }
}
