package org.apimplanner.app.export.handout.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Element;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Scene;

/// Draws a scene as a form that pages can place: lines as lines, labels as text.
final class SceneForm {
    private static final float[] DASHES = {5, 4};
    private static final float ICON_STROKE = 1.8f;

    private final PDDocument file;
    private final HandoutFonts fonts;

    SceneForm(PDDocument file, HandoutFonts fonts) {
        this.file = file;
        this.fonts = fonts;
    }

    /// The scene, one unit of it for one of the form's.
    PDFormXObject of(Scene scene) {
        PDAppearanceStream form = new PDAppearanceStream(file);
        form.setBBox(new PDRectangle(scene.width(), scene.height()));
        form.setResources(new PDResources());
        try (Strokes ink = new Strokes(
                new PDPageContentStream(file, form, form.getStream().createOutputStream(COSName.FLATE_DECODE)))) {
            // A scene counts downwards from its top, a form upwards from its bottom.
            ink.page().transform(new Matrix(1, 0, 0, -1, 0, scene.height()));
            for (Element element : scene.elements()) {
                draw(ink, element);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form;
    }

    private void draw(Strokes ink, Element element) throws IOException {
        switch (element) {
            case Box box -> draw(ink, box);
            case Label label -> draw(ink, label);
            case Connector connector -> draw(ink, connector);
            case Icon icon -> draw(ink, icon);
        }
    }

    private static void draw(Strokes ink, Box box) throws IOException {
        ink.pen(box.role().line(), (float) box.role().thickness(), box.role().dashed() ? DASHES : new float[0]);
        ink.fill(box.role().fill());
        ink.round(box.bounds(), box.role().radius());
        ink.page().fillAndStroke();
    }

    private static void draw(Strokes ink, Connector connector) throws IOException {
        boolean dashed = connector.look() == Connector.Look.DASHED;
        ink.pen(Connector.COLOUR, (float) Connector.THICKNESS, dashed ? DASHES : new float[0]);
        ink.path(connector.points());
        ink.page().stroke();
        ink.fill(Connector.COLOUR);
        List<Point> head = connector.head();
        ink.path(head);
        ink.page().closePath();
        ink.page().fill();
    }

    private static void draw(Strokes ink, Icon icon) throws IOException {
        PDPageContentStream page = ink.page();
        float scale = icon.bounds().width() / (float) IconKind.SIDE;
        page.saveGraphicsState();
        page.transform(
                new Matrix(scale, 0, 0, scale, icon.bounds().x(), icon.bounds().y()));
        ink.pen(icon.ink().colour(), ICON_STROKE, new float[0]);
        ink.fill(icon.ink().colour());
        List<String> steps = icon.kind().steps();
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            if (step.equals("Z")) {
                page.closePath();
                continue;
            }
            float x = Float.parseFloat(step.substring(1));
            i++;
            float y = Float.parseFloat(steps.get(i));
            if (step.startsWith("M")) {
                page.moveTo(x, y);
            } else {
                page.lineTo(x, y);
            }
        }
        if (icon.kind().filled()) {
            page.fillAndStroke();
        } else {
            page.stroke();
        }
        page.restoreGraphicsState();
    }

    private void draw(Strokes ink, Label label) throws IOException {
        List<HandoutFonts.Run> runs = fonts.runs(label.text(), label.style().bold());
        int size = label.style().size();
        float width = 0;
        for (HandoutFonts.Run run : runs) {
            width += run.font().getStringWidth(run.text()) / 1000 * size;
        }
        float x = switch (label.align()) {
            case START -> label.anchorX();
            case MIDDLE -> label.anchorX() - width / 2;
            case END -> label.anchorX() - width;
        };
        PDPageContentStream page = ink.page();
        ink.fill(label.style().colour());
        page.beginText();
        page.setTextMatrix(new Matrix(1, 0, 0, -1, x, label.baseline()));
        for (HandoutFonts.Run run : runs) {
            page.setFont(run.font(), size);
            page.showText(run.text());
        }
        page.endText();
    }
}
