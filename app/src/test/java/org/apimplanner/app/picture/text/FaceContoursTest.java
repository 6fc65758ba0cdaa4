package org.apimplanner.app.picture.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where two contours of a letter overlap, some renderers leave a hole: filled by either rule, a letter of the
/// window's face is the same.
final class FaceContoursTest {
    private static final float SIZE = 1000;
    private static final int LAST_LATIN = 0x24F;

    @ParameterizedTest
    @ValueSource(strings = {"fonts/Inter-Regular.ttf", "fonts/Inter-Bold.ttf"})
    void noContourOverlapsAnother(String face) throws IOException, FontFormatException {
        Font font;
        try (InputStream bytes = ShippedResources.open(face)) {
            font = Font.createFont(Font.TRUETYPE_FONT, bytes).deriveFont(SIZE);
        }
        List<String> torn = new ArrayList<>();
        for (int letter = ' '; letter <= LAST_LATIN; letter++) {
            String text = Character.toString(letter);
            if (font.canDisplay(letter) && isTorn(font, text)) {
                torn.add(text);
            }
        }
        assertEquals(List.of(), torn);
    }

    private static boolean isTorn(Font font, String text) {
        Shape letter = font.createGlyphVector(new FontRenderContext(null, true, true), text)
                .getOutline();
        Area holes = filled(letter, Path2D.WIND_NON_ZERO);
        holes.subtract(filled(letter, Path2D.WIND_EVEN_ODD));
        Rectangle2D hole = holes.getBounds2D();
        // Less than a two-hundredth of the letter's size is rounding.
        return hole.getWidth() > SIZE / 200 && hole.getHeight() > SIZE / 200;
    }

    private static Area filled(Shape letter, int rule) {
        Path2D path = new Path2D.Double(rule);
        path.append(letter, false);
        return new Area(path);
    }
}
