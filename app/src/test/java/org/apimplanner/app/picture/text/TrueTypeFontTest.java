package org.apimplanner.app.picture.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void charactersAndWidthsAreTheFonts(String name, String from, String to) throws IOException, FontFormatException {
        TrueTypeFont font = new TrueTypeFont(file(name));
        Font awt = toolkit(name, font);
        int seen = 0;
        for (int c : IntStream.rangeClosed(Integer.decode(from), Integer.decode(to))
                .filter(c -> awt.canDisplay(c) && !Character.isISOControl(c) && !PlainText.isInvisible(c))
                .toArray()) {
            GlyphVector theirs = awt.createGlyphVector(EXACT, Character.toChars(c));
            int glyph = font.glyph(c);
            assertEquals(theirs.getGlyphCode(0), glyph);
            assertNotEquals(0, glyph);
            double width = font.width(glyph) * font.unitsPerEm();
            assertEquals(theirs.getGlyphMetrics(0).getAdvanceX(), width, font.unitsPerEm() / 200.0);
            seen++;
        }
        assertTrue(seen > 20);
    }

    /// Contours that were joined have their points on whole units of the face, of which one may be lost.
    private static final double ONE_UNIT = 1.01;

    /// Single and composite glyphs, also those whose points do not stand where the metrics want them.
    @ParameterizedTest
    @ValueSource(strings = {"Inter-Regular", "Inter-Bold", "DejaVuSans", "DejaVuSans-Bold"})
    void everyOutlineStandsWhereTheToolkitDrawsIt(String name) throws IOException, FontFormatException {
        TrueTypeFont font = new TrueTypeFont(file(name));
        Font awt = toolkit(name, font);
        for (int glyph = 0; glyph < awt.getNumGlyphs(); glyph++) {
            Rectangle2D theirs = inked(awt.createGlyphVector(EXACT, new int[] {glyph}));
            Rectangle2D ours = font.outline(glyph)
                    .createTransformedShape(AffineTransform.getScaleInstance(1, -1))
                    .getBounds2D();
            assertEquals(theirs.getMinX(), ours.getMinX(), ONE_UNIT, name + " " + glyph);
            assertEquals(theirs.getMinY(), ours.getMinY(), ONE_UNIT, name + " " + glyph);
            assertEquals(theirs.getMaxX(), ours.getMaxX(), ONE_UNIT, name + " " + glyph);
            assertEquals(theirs.getMaxY(), ours.getMaxY(), ONE_UNIT, name + " " + glyph);
        }
    }

    /// The two bars of a plus cross in its middle, where there must be ink and not a hole.
    @ParameterizedTest
    @ValueSource(strings = {"Inter-Regular", "Inter-Bold"})
    void contoursThatOverlapAreFilledTogether(String name) {
        TrueTypeFont font = new TrueTypeFont(file(name));
        Path2D plus = font.outline(font.glyph('+'));
        Rectangle2D bounds = plus.getBounds2D();
        assertTrue(plus.contains(bounds.getCenterX(), bounds.getCenterY()));
        Path2D written = TextOutline.of("+", TextStyle.TITLE).path();
        Rectangle2D place = written.getBounds2D();
        assertTrue(written.contains(place.getCenterX(), place.getCenterY()));
    }

    private static Font toolkit(String name, TrueTypeFont font) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file(name)))
                .deriveFont((float) font.unitsPerEm());
    }

    /// The bounds of what is drawn: a contour of one point only marks a place for accents.
    private static Rectangle2D inked(GlyphVector glyph) {
        Path2D inked = new Path2D.Double();
        Path2D contour = new Path2D.Double();
        double[] at = new double[6];
        for (PathIterator i = glyph.getOutline().getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    contour = new Path2D.Double();
                    contour.moveTo(at[0], at[1]);
                }
                case PathIterator.SEG_LINETO -> contour.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> contour.quadTo(at[0], at[1], at[2], at[3]);
                default -> {
                    if (!contour.getBounds2D().isEmpty()) {
                        inked.append(contour, false);
                    }
                }
            }
        }
        return inked.getBounds2D();
    }
}
