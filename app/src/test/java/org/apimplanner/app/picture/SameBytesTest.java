package org.apimplanner.app.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Locale;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.drawio.DrawioExporter;
import org.apimplanner.app.export.png.PngExporter;
import org.apimplanner.app.export.svg.SvgExporter;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SameBytesTest {
    private static final List<Exporter> FORMATS = List.of(new SvgExporter(), new PngExporter(), new DrawioExporter());

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(before);
    }

    private static List<byte[]> bytes() {
        Report report = Pictures.sample("premium-external-forced-tunneling");
        return FORMATS.stream().map(f -> f.export(report).getFirst().content()).toList();
    }

    @Test
    void everyFormatHasTheSameBytesInEveryLocale() {
        Locale.setDefault(Locale.ROOT);
        List<byte[]> expected = bytes();
        for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "de-DE", "hi-IN-u-nu-deva", "th-TH-u-nu-thai")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            List<byte[]> actual = bytes();
            for (int i = 0; i < FORMATS.size(); i++) {
                assertArrayEquals(expected.get(i), actual.get(i), FORMATS.get(i).name() + " in " + tag);
            }
        }
    }
}
