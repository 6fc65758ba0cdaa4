package org.apimplanner.app.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.drawio.DrawioExporter;
import org.apimplanner.app.export.png.PngExporter;
import org.apimplanner.app.export.svg.SvgExporter;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is promised of a picture: the same bytes where it is text, the same pixels where it is pixels.
class SamePictureTest {
    private static final Report REPORT = Pictures.sample("premium-external-forced-tunneling");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(before);
    }

    private static byte[] bytes(Exporter format, Locale locale) {
        Locale.setDefault(locale);
        return format.export(REPORT).getFirst().content();
    }

    private static int[] pixels(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "de-DE", "hi-IN-u-nu-deva", "th-TH-u-nu-thai"})
    void everyFormatIsTheSameInEveryLocale(String tag) throws IOException {
        Locale locale = Locale.forLanguageTag(tag);
        assertArrayEquals(bytes(new SvgExporter(), Locale.ROOT), bytes(new SvgExporter(), locale));
        assertArrayEquals(bytes(new DrawioExporter(), Locale.ROOT), bytes(new DrawioExporter(), locale));
        int[] expected = pixels(bytes(new PngExporter(), Locale.ROOT));
        assertArrayEquals(expected, pixels(bytes(new PngExporter(), locale)));
        assertEquals(tag, Locale.getDefault().toLanguageTag());
    }
}
