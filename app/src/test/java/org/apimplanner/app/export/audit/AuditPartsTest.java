package org.apimplanner.app.export.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apimplanner.app.export.text.Paragraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small writers below the formats: XML, URIs, lines of a terminal.
class AuditPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nsg.json | nsg.json",
                "net work/nsg.json | net%20work/nsg.json",
                "net\\nsg.json | net/nsg.json",
                "C:\\net\\nsg one.json | file:///C:/net/nsg%20one.json",
                "d:/nsg.json | file:///d:/nsg.json",
                "/tmp/a\\b.json | /tmp/a%5Cb.json",
                "Zürich.json | Z%C3%BCrich.json",
                "50%#?.json | 50%25%23%3F.json",
                "~_-. | ~_-."
            })
    void aFilesNameIsAUri(String name, String uri) {
        assertEquals(uri, FileUri.of(name));
    }

    @Test
    void markupInXmlIsText() {
        assertEquals("&lt;a b=&quot;c&quot;&gt; &amp; 'd'", XmlText.escaped("<a b=\"c\"> & 'd'"));
    }

    @Test
    void blanksSurviveInAnAttribute() {
        assertEquals("a&#9;b&#10;c&#13;d e", XmlText.escaped("a\tb\nc\rd e"));
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertEquals("a\uFFFDb\uFFFD\uFFFD", XmlText.escaped("a\u0000b\u000B\uFFFE"));
        assertEquals("\uFFFD", XmlText.escaped("\uD800"));
        assertEquals("\uD83D\uDE00", XmlText.escaped("\uD83D\uDE00"));
    }

    private static Paragraphs page(int width) {
        return new Paragraphs(width);
    }

    @Test
    void aLineBreaksBetweenWordsAndGoesOnFurtherIn() {
        Paragraphs page = page(40);
        page.heading("Errors");
        // 39 characters; the next word would make 44.
        page.line("one two three four five six seven eight nine");
        page.below("what belongs to it");
        assertEquals("""

                Errors
                one two three four five six seven eight
                    nine
                    what belongs to it
                """, page.toString());
    }

    @Test
    void aLineThatFitsExactlyStaysOne() {
        Paragraphs page = page(40);
        page.line("1234567890 1234567890 1234567890 1234567");
        assertEquals("1234567890 1234567890 1234567890 1234567\n", page.toString());
    }

    @Test
    void aWordLongerThanALineIsCut() {
        Paragraphs page = page(40);
        page.line("x".repeat(90));
        // 40, and then 36 beside an indent of 4, and the rest.
        assertEquals("x".repeat(40) + "\n    " + "x".repeat(36) + "\n    " + "x".repeat(14) + "\n", page.toString());
    }

    @Test
    void noLineIsNarrowerThanCanBeRead() {
        Paragraphs page = page(3);
        page.line("one two three four five");
        assertEquals("one two three four five\n", page.toString());
    }

    @Test
    void aPictureOfTwoColumnsCountsTwiceAndItsHalvesStayTogether() {
        String faces = "\uD83D\uDE00".repeat(20);
        Paragraphs page = page(40);
        page.line(faces);
        assertEquals(faces + "\n", page.toString());
        Paragraphs longer = page(40);
        longer.line(faces + "\uD83D\uDE00");
        assertEquals(faces + "\n    \uD83D\uDE00\n", longer.toString());
    }

    @Test
    void whatWouldSteerATerminalIsNotWritten() {
        Paragraphs page = page(80);
        page.line("a\u001B[31mb\u202Ec");
        assertTrue(page.toString().codePoints().noneMatch(c -> c == 0x1B || c == 0x202E), page.toString());
    }
}
