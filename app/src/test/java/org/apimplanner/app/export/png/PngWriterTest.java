package org.apimplanner.app.export.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apimplanner.app.picture.Pictures;
import org.apimplanner.app.picture.TopologyLayout;
import org.apimplanner.app.picture.scene.Scene;
import org.junit.jupiter.api.Test;

class PngWriterTest {
    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void aSampleIsTwicePaintedAsLargeAsItsSceneAndSmallEnoughToMail() throws IOException {
        Scene scene = TopologyLayout.of(Pictures.sample("premium-internal"));
        byte[] png = PngWriter.write(scene);
        BufferedImage image = read(png);
        assertEquals(2 * scene.width(), image.getWidth());
        assertEquals(2 * scene.height(), image.getHeight());
        assertTrue(png.length > 50_000 && png.length < 2_000_000, png.length + " bytes");
    }

    @Test
    void everySampleIsReadByOtherProgramsAndIsNotBlank() {
        Pictures.samples().forEach(report -> {
            try {
                BufferedImage image = read(PngWriter.write(TopologyLayout.of(report)));
                int[] line = image.getRGB(0, image.getHeight() / 2, image.getWidth(), 1, null, 0, image.getWidth());
                assertTrue(Arrays.stream(line).distinct().count() > 3);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void aVeryLargePictureIsPaintedSmallerInsteadOfFailing() throws IOException {
        Scene scene = TopologyLayout.of(Pictures.regions("premium-internal", 40));
        BufferedImage image = read(PngWriter.write(scene));
        double pixels = (double) image.getWidth() * image.getHeight();
        assertTrue(pixels <= 1.01 * PngWriter.MOST_PIXELS && pixels > 0.9 * PngWriter.MOST_PIXELS, "" + pixels);
    }

    @Test
    void theFileSaysHowLargeThePictureIsMeant() throws IOException {
        Scene scene = TopologyLayout.of(Pictures.sample("consumption"));
        // 96 units an inch, 39.37 inches a metre: 3,780 units a metre.
        assertEquals(2 * 3779.53, pixelsAMetre(PngWriter.write(scene)), 1);
        byte[] small = PngWriter.write(scene, 0.5);
        assertEquals(0.5 * 3779.53, pixelsAMetre(small), 1);
        assertEquals(Math.round(scene.width() / 2.0), read(small).getWidth());
    }

    private static int pixelsAMetre(byte[] png) {
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        ByteBuffer chunk = ByteBuffer.wrap(png, at + 4, 9);
        int across = chunk.getInt();
        assertEquals(across, chunk.getInt());
        assertEquals(1, chunk.get());
        return across;
    }

    @Test
    void stripsThatArePaintedOneByOneMakeTheSamePicture() throws IOException {
        Scene scene = TopologyLayout.of(Pictures.sample("premium-external-forced-tunneling"));
        BufferedImage whole = read(PngWriter.write(scene, 2, Integer.MAX_VALUE));
        BufferedImage strips = read(PngWriter.write(scene, 2, 97 * whole.getWidth()));
        for (int y = 0; y < whole.getHeight(); y++) {
            assertArrayEquals(
                    whole.getRGB(0, y, whole.getWidth(), 1, null, 0, whole.getWidth()),
                    strips.getRGB(0, y, whole.getWidth(), 1, null, 0, whole.getWidth()),
                    "line " + y);
        }
    }

    @Test
    void pixelsSurviveTheFile() throws IOException {
        BufferedImage image = new BufferedImage(300, 40, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int i = 0; i < 4000; i++) {
            image.setRGB(random.nextInt(300), random.nextInt(40), random.nextInt(1 << 24));
        }
        BufferedImage copy = read(PngFile.bytes(image));
        for (int y = 0; y < 40; y++) {
            assertArrayEquals(image.getRGB(0, y, 300, 1, null, 0, 300), copy.getRGB(0, y, 300, 1, null, 0, 300));
        }
    }
}
