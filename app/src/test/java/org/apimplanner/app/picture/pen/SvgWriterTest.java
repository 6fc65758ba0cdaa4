package org.apimplanner.app.picture.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.app.picture.Pictures;
import org.apimplanner.app.picture.TopologyLayout;
import org.apimplanner.app.picture.text.PlainText;
import org.apimplanner.model.report.Report;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Reads the file as a stranger would: strict XML, and text measured by the toolkit with several fonts.
class SvgWriterTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static String svg(Report report) {
        return SvgWriter.write(TopologyLayout.of(report));
    }

    private static Stream<Report> all() {
        return Stream.concat(
                Stream.concat(Pictures.samples(), Pictures.random(7, 60)),
                Stream.of(Pictures.regions("premium-internal", 10), Pictures.regions("developer-external", 10)));
    }

    private static Font font(String name) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, ShippedResources.open("fonts/" + name + ".ttf"));
    }

    private static Rectangle2D box(Element text, Font regular, Font bold) {
        float size = Float.parseFloat(text.getAttribute("font-size"));
        Font font = (text.getAttribute("font-weight").equals("bold") ? bold : regular).deriveFont(size);
        Rectangle2D line = font.getStringBounds(text.getTextContent(), EXACT);
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        double start = switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - line.getWidth() / 2;
            case "end" -> x - line.getWidth();
            default -> x;
        };
        return new Rectangle2D.Double(start, y + line.getY(), line.getWidth(), line.getHeight());
    }

    @Test
    void noTwoTextsOverlapInAnyOfTheFontsAViewerMayTake() throws IOException, FontFormatException {
        List<Font[]> families = List.of(
                new Font[] {font("Inter-Regular"), font("Inter-Bold")},
                new Font[] {font("DejaVuSans"), font("DejaVuSans-Bold")});
        all().forEach(report -> {
            Document document = Documents.parse(svg(report));
            Rectangle2D sheet = new Rectangle2D.Double(
                    0,
                    0,
                    Double.parseDouble(document.getDocumentElement().getAttribute("width")),
                    Double.parseDouble(document.getDocumentElement().getAttribute("height")));
            for (Font[] family : families) {
                List<Rectangle2D> boxes = new ArrayList<>();
                for (Element text : Documents.all(document, "text")) {
                    Rectangle2D box = box(text, family[0], family[1]);
                    assertTrue(sheet.contains(box), text.getTextContent());
                    boxes.forEach(other -> assertFalse(box.intersects(other), text.getTextContent()));
                    boxes.add(box);
                }
                assertTrue(boxes.size() > 5);
            }
        });
    }

    @Test
    void everyNameComesOutAsText() {
        for (String name : Pictures.NAMES) {
            Document document = Documents.parse(svg(Pictures.named("premium-internal", name)));
            String shown = PlainText.of(name).isEmpty() ? "API Management network" : PlainText.of(name);
            assertEquals(shown, Documents.all(document, "title").getFirst().getTextContent());
            assertTrue(Documents.all(document, "script").isEmpty());
        }
    }

    @Test
    void aShortNameStandsInThePictureWholly() {
        String name = "<b>&amp; \"תכנון\" 北京";
        Document document = Documents.parse(svg(Pictures.named("consumption", name)));
        assertTrue(Documents.all(document, "text").stream()
                .anyMatch(t -> t.getTextContent().equals(name)));
    }

    @Test
    void nothingIsFetchedFromElsewhereAndNothingRuns() {
        String svg = svg(Pictures.sample("premium-internal"));
        assertFalse(svg.contains("href"));
        assertFalse(svg.contains("url("));
        assertFalse(svg.contains("@import"));
        assertEquals(1, svg.split("http", -1).length - 1, "the name space alone");
    }

    @Test
    void insideAnotherDocumentThereIsNoDeclaration() {
        String element = SvgWriter.element(TopologyLayout.of(Pictures.sample("consumption")));
        assertTrue(element.startsWith("<svg xmlns="));
        assertEquals(svg(Pictures.sample("consumption")), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element);
    }

    @Test
    void aScreenReaderFindsTitleAndDescription() {
        Element root = Documents.parse(svg(Pictures.sample("premium-internal"))).getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertEquals("topology-title topology-desc", root.getAttribute("aria-labelledby"));
        assertTrue(root.getAttribute("font-family").endsWith("sans-serif"));
    }
}
