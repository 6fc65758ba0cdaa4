package org.apimplanner.app.export.document.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apimplanner.app.picture.scene.Scene;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The pictures of a document: each is an `object` element, whose place is drawn when the layout comes
/// to it.
final class Drawings implements FSObjectDrawerFactory {
    // The room on a page that lies on its side, under a heading of up to two lines, on either paper.
    private static final double HIGHEST_MM = 158;
    private static final double MM_A_PIXEL = 25.4 / 96;

    private static final String NUMBER = "data-picture";

    private final List<Scene> scenes = new ArrayList<>();
    private final DocumentFonts fonts;

    private final double widest;

    /// @param fonts that the labels are written in
    /// @param widest what a page that lies on its side has room for, in millimetres
    Drawings(DocumentFonts fonts, double widest) {
        this.fonts = fonts;
        this.widest = widest;
    }

    /// The element that stands for a picture, as large as a page allows.
    Element element(Document document, Scene scene) {
        double scale = Math.min(MM_A_PIXEL, Math.min(widest / scene.width(), HIGHEST_MM / scene.height()));
        Element element = document.createElement("object");
        element.setAttribute("alt", fonts.shown(scene.description()));
        element.setAttribute(NUMBER, Integer.toString(scenes.size()));
        element.setAttribute(
                "style",
                "display: inline-block; width: " + tenths(scene.width() * scale) + "mm; height: "
                        + tenths(scene.height() * scale) + "mm;");
        scenes.add(scene);
        return element;
    }

    private static String tenths(double value) {
        long tenths = Math.round(value * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Scene scene = scenes.get(Integer.parseInt(element.getAttribute(NUMBER)));
        return (e, x, y, width, height, device, context, dotsPerPixel) -> {
            draw(scene, new Rectangle((int) x, (int) y, (int) width, (int) height), device);
            return Map.of();
        };
    }

    private void draw(Scene scene, Rectangle place, OutputDevice device) {
        PdfBoxOutputDevice pages = (PdfBoxOutputDevice) device;
        float dots = pages.getDotsPerPoint();
        pages.drawPdfAsImage(
                SceneForm.of(scene, pages.getWriter(), fonts), place, scene.width() * dots, scene.height() * dots);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object");
    }
}
