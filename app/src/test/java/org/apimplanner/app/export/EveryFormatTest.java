package org.apimplanner.app.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryFormatTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static Map<String, byte[]> files() {
        Composition program = Composition.shipped();
        Report report = program.report(
                ShippedSamples.named("premium-internal").orElseThrow().text());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Exporter exporter : program.exporters().all()) {
            for (ExportedFile file : exporter.export(report)) {
                files.put(file.name(), file.content());
            }
        }
        return files;
    }

    @Test
    void theSamePlanGivesTheSameBytesInEveryLocaleAndTimeZone() {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Map<String, byte[]> expected = files();
        for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            files().forEach((name, bytes) -> assertArrayEquals(expected.get(name), bytes, name + " in " + tag));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDE80 \uD83D\uDC69\u200D\uD83D\uDCBB \uD83E\uDDFF",
                "e\u0301 n\u0303 o\u0302\u0323 q\u0316\u0301",
                "\u05EA\u05DB\u05E0\u05D5\u05DF (v2) \u0645\u062E\u0637\u0637",
                "\u0E41\u0E1C\u0E19 \u092F\u094B\u091C\u0928\u093E",
                "<b>&\"' ]]> </script> {{x}}"
            })
    void aNameThatIsHardToShowBreaksNoFormat(String name) {
        Report report = Reports.named(name);
        for (Exporter exporter : Composition.shipped().exporters().all()) {
            exporter.export(report).forEach(f -> assertFalse(f.content().length == 0, f.name()));
        }
    }
}
