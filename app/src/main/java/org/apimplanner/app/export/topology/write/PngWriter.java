package org.apimplanner.app.export.topology.write;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.apimplanner.app.export.topology.scene.Scene;

/// Paints a scene to a PNG file, off the screen.
public final class PngWriter {
    /// Pixels for a unit: sharp on dense displays and on slides.
    private static final double SCALE = 2;

    /// The most pixels of a picture; a larger scene is painted at a smaller scale.
    static final double MOST_PIXELS = 40_000_000;

    private PngWriter() {}

    public static byte[] write(Scene scene) {
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / ((double) scene.width() * scene.height())));
        int width = (int) Math.round(scene.width() * scale);
        int height = (int) Math.round(scene.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        ScenePainter.paint(graphics, scene);
        graphics.dispose();
        return PngFile.bytes(image);
    }
}
