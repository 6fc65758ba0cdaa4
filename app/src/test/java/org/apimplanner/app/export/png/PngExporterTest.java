package org.apimplanner.app.export.png;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Reports;
import org.junit.jupiter.api.Test;

/// How large the picture of pixels is by the choice of its scale.
final class PngExporterTest {
    private static BufferedImage image(Exporter format) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(
                format.export(Reports.named("Small")).getFirst().content()));
    }

    @Test
    void thePixelsGrowWithTheScale() throws IOException {
        Exporter png = Reports.exporter("png");
        BufferedImage one = image(png.scaled(1));
        BufferedImage half = image(png.scaled(0.5));
        assertEquals(one.getWidth() / 2.0, half.getWidth(), 1);
        assertEquals(one.getHeight() / 2.0, half.getHeight(), 1);
        // Slides show twice the pixels of a screen, and that is what nobody has to ask for.
        assertEquals(2.0 * one.getWidth(), image(png).getWidth(), 2);
    }

    @Test
    void thePictureHasAGroundThatNoSlideShinesThrough() throws IOException {
        BufferedImage image = image(Reports.exporter("png").scaled(0.5));
        for (int x = 0; x < image.getWidth(); x += 7) {
            assertEquals(0xFF, image.getRGB(x, 0) >>> 24);
            assertEquals(0xFF, image.getRGB(x, image.getHeight() - 1) >>> 24);
        }
        assertTrue(image.getWidth() > image.getHeight() / 3);
    }
}
