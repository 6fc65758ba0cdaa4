package org.apimplanner.app.picture.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Our reader against the toolkit's own, on the fonts that ship.
class TrueTypeFontTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static byte[] file(String name) {
        try (InputStream stream = ShippedResources.open("fonts/" + name + ".ttf")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Inter-Regular, 0x21, 0x24F",
        "Inter-Bold, 0x391, 0x4FF",
        "DejaVuSans, 0x5D0, 0x6FF",
        "DejaVuSans-Bold, 0x10D0, 0x10F0",
        "DroidSansFallback, 0x4E00, 0x4F00"
    })
    void widthsAndOutlinesAreTheFonts(String name, String from, String to) throws IOException, FontFormatException {
        TrueTypeFont font = new TrueTypeFont(file(name));
        int em = font.unitsPerEm();
        Font awt = Font.createFont(Font.TRUETYPE_FONT, ShippedResources.open("fonts/" + name + ".ttf"))
                .deriveFont((float) em);
        int seen = 0;
        for (int c : IntStream.rangeClosed(Integer.decode(from), Integer.decode(to))
                .filter(c -> awt.canDisplay(c) && !Character.isISOControl(c) && !PlainText.isInvisible(c))
                .toArray()) {
            GlyphVector theirs = awt.createGlyphVector(EXACT, Character.toChars(c));
            int glyph = font.glyph(c);
            assertEquals(theirs.getGlyphCode(0), glyph);
            assertNotEquals(0, glyph);
            assertEquals(theirs.getGlyphMetrics(0).getAdvanceX(), font.width(glyph) * em, em / 200.0);
            Rectangle2D outline = font.outlines()
                    .outline(glyph)
                    .createTransformedShape(AffineTransform.getScaleInstance(1, -1))
                    .getBounds2D();
            assertNear(theirs.getOutline().getBounds2D(), outline, em / 100.0, Character.getName(c));
            seen++;
        }
        assertTrue(seen > 20);
    }

    private static void assertNear(Rectangle2D expected, Rectangle2D actual, double slack, String name) {
        assertEquals(expected.getMinX(), actual.getMinX(), slack, name);
        assertEquals(expected.getMinY(), actual.getMinY(), slack, name);
        assertEquals(expected.getMaxX(), actual.getMaxX(), slack, name);
        assertEquals(expected.getMaxY(), actual.getMaxY(), slack, name);
    }
}
