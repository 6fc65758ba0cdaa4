package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A plan's name in the name of a file.
final class FileStemTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contoso API platform | contoso-api-platform",
                "'  2 regions,  1 firewall! ' | 2-regions-1-firewall",
                "a/b\\c:d*e?f | a-b-c-d-e-f",
                "../../etc/passwd | etc-passwd",
                "Łódź – Zürich | łódź-zürich",
                "中文网络计划 | 中文网络计划",
                "'***' | ''",
                "'' | ''"
            })
    void lettersDigitsAndHyphensAreLeft(String name, String stem) {
        assertEquals(stem, FileStem.of(name));
    }

    @Test
    void aLongNameEndsAfterSixtyLetters() {
        assertEquals("x".repeat(60), FileStem.of("x".repeat(60)));
        assertEquals("x".repeat(60), FileStem.of("x".repeat(61)));
    }

    @Test
    void aCutNameDoesNotEndInAHyphen() {
        // The 60th letter would be the hyphen of the space.
        assertEquals("x".repeat(59), FileStem.of("x".repeat(59) + " rest"));
    }

    @Test
    void smallLettersAreTheSameInEveryLanguageOfTheSystem() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("istanbul-api", FileStem.of("ISTANBUL API"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
