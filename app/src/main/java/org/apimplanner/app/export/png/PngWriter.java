package org.apimplanner.app.export.png;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.apimplanner.app.picture.pen.GraphicsPen;
import org.apimplanner.app.picture.pen.SceneWalk;
import org.apimplanner.app.picture.scene.Scene;

/// Paints a scene to a PNG file, off the screen.
public final class PngWriter {
    /// Pixels for a unit where nobody says otherwise: sharp on dense displays and on slides.
    public static final double USUAL_SCALE = 2;

    /// The most pixels of a picture; a larger scene is painted at a smaller scale.
    static final double MOST_PIXELS = 40_000_000;

    /// The most pixels in memory: a large picture is painted in strips, one after the other.
    private static final int STRIP_PIXELS = 1_000_000;

    private PngWriter() {}

    public static byte[] write(Scene scene) {
        return write(scene, USUAL_SCALE);
    }

    /// @param wanted pixels for a unit, which is a 96th of an inch
    public static byte[] write(Scene scene, double wanted) {
        return write(scene, wanted, STRIP_PIXELS);
    }

    static byte[] write(Scene scene, double wanted, int stripPixels) {
        double scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / ((double) scene.width() * scene.height())));
        int width = (int) Math.max(1, Math.round(scene.width() * scale));
        int height = (int) Math.max(1, Math.round(scene.height() * scale));
        int lines = Math.clamp(stripPixels / width, 1, height);
        BufferedImage strip = new BufferedImage(width, lines, BufferedImage.TYPE_INT_RGB);
        PngFile file = new PngFile(width, height, scale);
        for (int top = 0; top < height; top += lines) {
            paint(strip, top, scale, scene);
            file.add(strip, Math.min(lines, height - top));
        }
        return file.bytes();
    }

    private static void paint(BufferedImage strip, int top, double scale, Scene scene) {
        Graphics2D graphics = strip.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(0, -top);
        graphics.scale(scale, scale);
        SceneWalk.draw(scene, new GraphicsPen(graphics));
        graphics.dispose();
    }
}
