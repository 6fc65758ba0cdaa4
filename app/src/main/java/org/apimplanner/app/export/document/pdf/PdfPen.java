package org.apimplanner.app.export.document.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.util.Matrix;
import org.apimplanner.app.picture.pen.Pen;
import org.apimplanner.app.picture.pen.Shapes;
import org.apimplanner.app.picture.scene.Box;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.Icon;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Line;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Scene;

/// Draws on a PDF content stream: lines as lines, labels as text. The paper is the page's own.
final class PdfPen implements Pen {
    private static final float[] DASHES = {Line.DASHES.getFirst(), Line.DASHES.getLast()};
    private static final int ROUND = 1;

    /// How far the control points of a quarter circle lie from its ends, in radii.
    private static final float ARC = 0.5523f;

    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PDPageContentStream page;
    private final DocumentFonts fonts;

    PdfPen(PDPageContentStream page, DocumentFonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /// What is drawn for one element.
    private interface Drawing {
        void draw() throws IOException;
    }

    private static void run(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A scene counts downwards from its top, a page upwards from its bottom.
    @Override
    public void sheet(Scene scene) {
        run(() -> page.transform(new Matrix(1, 0, 0, -1, 0, scene.height())));
    }

    @Override
    public void box(Box box) {
        run(() -> {
            stroke(box.role().border());
            page.setNonStrokingColor(colour(box.role().fill()));
            trace(box.bounds(), box.role().radius());
            page.fillAndStroke();
        });
    }

    @Override
    public void connector(Connector connector) {
        run(() -> {
            stroke(connector.line());
            trace(Shapes.line(connector));
            page.stroke();
            page.setNonStrokingColor(colour(Connector.COLOUR));
            trace(Shapes.head(connector));
            page.fill();
        });
    }

    @Override
    public void icon(Icon icon) {
        run(() -> {
            stroke(new Line(icon.ink().colour(), IconKind.THICKNESS * icon.scale(), false));
            page.setNonStrokingColor(colour(icon.ink().colour()));
            trace(Shapes.strokes(icon));
            if (icon.kind().filled()) {
                page.fillAndStroke();
            } else {
                page.stroke();
            }
        });
    }

    @Override
    public void label(Label label) {
        List<DocumentFonts.Run> runs = fonts.runs(label.text(), label.style().bold());
        int size = label.style().size();
        String drawn = runs.stream().map(DocumentFonts.Run::text).collect(Collectors.joining());
        double width = runs.stream().mapToDouble(DocumentFonts.Run::width).sum() * size;
        run(() -> {
            page.setNonStrokingColor(colour(label.style().colour()));
            boolean otherwise = !drawn.equals(label.text());
            if (otherwise) {
                COSDictionary properties = new COSDictionary();
                properties.setString(COSName.ACTUAL_TEXT, label.text());
                page.beginMarkedContent(SPAN, PDPropertyList.create(properties));
            }
            page.beginText();
            page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) label.start(width), label.baseline()));
            for (DocumentFonts.Run run : runs) {
                page.setFont(run.font(), size);
                page.showText(run.text());
            }
            page.endText();
            if (otherwise) {
                page.endMarkedContent();
            }
        });
    }

    private void stroke(Line line) throws IOException {
        page.setStrokingColor(colour(line.colour()));
        page.setLineWidth((float) line.thickness());
        page.setLineDashPattern(line.dashed() ? DASHES : new float[0], 0);
        page.setLineCapStyle(line.dashed() ? 0 : ROUND);
        page.setLineJoinStyle(ROUND);
    }

    private static PDColor colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        float[] parts = {(rgb >> 16) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f};
        return new PDColor(parts, PDDeviceRGB.INSTANCE);
    }

    /// A path of straight pieces.
    private void trace(Path2D path) throws IOException {
        float[] at = new float[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                default -> page.closePath();
            }
        }
    }

    /// A closed rectangle with round corners. Dashes begin at its top left, as in an SVG.
    private void trace(Rect r, float radius) throws IOException {
        float near = radius * (1 - ARC);
        float left = r.x();
        float top = r.y();
        float right = r.right();
        float bottom = r.bottom();
        page.moveTo(left + radius, top);
        page.lineTo(right - radius, top);
        page.curveTo(right - near, top, right, top + near, right, top + radius);
        page.lineTo(right, bottom - radius);
        page.curveTo(right, bottom - near, right - near, bottom, right - radius, bottom);
        page.lineTo(left + radius, bottom);
        page.curveTo(left + near, bottom, left, bottom - near, left, bottom - radius);
        page.lineTo(left, top + radius);
        page.curveTo(left, top + near, left + near, top, left + radius, top);
        page.closePath();
    }
}
