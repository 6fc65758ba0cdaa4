package org.apimplanner.app.picture.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import org.apimplanner.app.picture.scene.TextStyle;

/// A line of text as one shape to fill, its start on the origin, its baseline on the x axis, y
/// downwards.
///
/// @param width what it takes up, in units; at most the measured width
public record TextOutline(Path2D path, double width) {
    private static final Rectangle2D UNKNOWN = new Rectangle2D.Double(0.1, -0.7, 0.6, 0.7);
    private static final Rectangle2D UNKNOWN_HOLE = new Rectangle2D.Double(0.17, -0.63, 0.46, 0.56);
    private static final double UNKNOWN_WIDTH = 0.8;

    /// By the kinds of [PathIterator]: move, line, quadratic and cubic curve, close.
    private static final String KINDS = "MLQCZ";

    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    public static TextOutline of(String text, TextStyle style) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        // A letter and its accent as one, where there is such a letter: marks are not placed.
        for (int c : VisualOrder.of(Normalizer.normalize(text, Normalizer.Form.NFC))) {
            x += append(path, c, style, x);
        }
        return new TextOutline(path, x);
    }

    /// The shape in the words of an SVG path, to a hundredth of a unit.
    public String svg() {
        StringBuilder words = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            words.append(KINDS.charAt(kind));
            for (int n = 0; n < COORDINATES[kind]; n++) {
                words.append(n == 0 ? "" : " ").append(Math.round(100 * at[n]) / 100.0);
            }
        }
        return words.toString();
    }

    private static double append(Path2D path, int codePoint, TextStyle style, double x) {
        if (PlainText.isInvisible(codePoint)) {
            return 0;
        }
        for (TrueTypeFont font : ShippedFaces.of(style.bold())) {
            int glyph = font.glyph(codePoint);
            if (glyph != 0) {
                double scale = style.size() / (double) font.unitsPerEm();
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
                path.append(font.outline(glyph).getPathIterator(place), false);
                return font.width(glyph) * style.size();
            }
        }
        return appendUnknown(path, style, x);
    }

    /// An empty frame stands for a character that no face has.
    private static double appendUnknown(Path2D path, TextStyle style, double x) {
        AffineTransform place = new AffineTransform(style.size(), 0, 0, style.size(), x, 0);
        path.append(UNKNOWN.getPathIterator(place), false);
        Path2D hole = new Path2D.Double();
        hole.moveTo(UNKNOWN_HOLE.getMinX(), UNKNOWN_HOLE.getMinY());
        hole.lineTo(UNKNOWN_HOLE.getMinX(), UNKNOWN_HOLE.getMaxY());
        hole.lineTo(UNKNOWN_HOLE.getMaxX(), UNKNOWN_HOLE.getMaxY());
        hole.lineTo(UNKNOWN_HOLE.getMaxX(), UNKNOWN_HOLE.getMinY());
        hole.closePath();
        path.append(hole.getPathIterator(place), false);
        return UNKNOWN_WIDTH * style.size();
    }
}
