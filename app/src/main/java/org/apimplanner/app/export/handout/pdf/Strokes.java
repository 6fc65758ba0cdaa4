package org.apimplanner.app.export.handout.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;

/// Lines and shapes on a content stream.
record Strokes(PDPageContentStream page) implements AutoCloseable {
    private static final int ROUND = 1;

    /// How far the control points of a quarter circle lie from its ends, in radii.
    private static final float ARC = 0.5523f;

    /// @param colour as `#RRGGBB`
    void pen(String colour, float thickness, float[] dashes) throws IOException {
        page.setStrokingColor(colour(colour));
        page.setLineWidth(thickness);
        page.setLineDashPattern(dashes, 0);
        page.setLineCapStyle(dashes.length == 0 ? ROUND : 0);
        page.setLineJoinStyle(ROUND);
    }

    void fill(String colour) throws IOException {
        page.setNonStrokingColor(colour(colour));
    }

    private static PDColor colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        float[] parts = {(rgb >> 16) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f};
        return new PDColor(parts, PDDeviceRGB.INSTANCE);
    }

    void path(List<Point> points) throws IOException {
        page.moveTo(points.getFirst().x(), points.getFirst().y());
        for (Point point : points.subList(1, points.size())) {
            page.lineTo(point.x(), point.y());
        }
    }

    /// A closed rectangle with round corners.
    void round(Rect r, float radius) throws IOException {
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

    @Override
    public void close() throws IOException {
        page.close();
    }
}
