package org.apimplanner.app.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apimplanner.app.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is added to the parts of a workbook, and the archive that they go in.
final class WorkbookPartTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String completed(String name, String text) {
        return new String(WorkbookPart.completed(name, bytes(text)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "A1, A1:A1",
        "A1 B1 A2 B2, A1:B2",
        // Behind Z come two letters.
        "A1 Z1 AA1 B3, A1:AA3",
        "AB1 B9, A1:AB9",
        "C1 A12, A1:C12"
    })
    void aSheetSaysHowFarItsCellsGo(String cells, String range) {
        StringBuilder sheet = new StringBuilder("<dimension ref=\"A1\"/>");
        for (String cell : cells.split(" ")) {
            sheet.append("<c r=\"").append(cell).append("\"/>");
        }
        sheet.append("</headerFooter>");
        String text = completed("xl/worksheets/sheet1.xml", sheet.toString());
        assertEquals("<dimension ref=\"" + range + "\"/>", text.substring(0, text.indexOf("/>") + 2));
        assertEquals(
                "</headerFooter><ignoredErrors><ignoredError sqref=\"" + range
                        + "\" numberStoredAsText=\"1\"/></ignoredErrors>",
                text.substring(text.indexOf("</headerFooter>")));
    }

    @Test
    void theClocksWordIsTakenOut() {
        assertEquals(
                "<a/><b/>",
                completed(
                        "docProps/core.xml",
                        "<a/><dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-11-28T13:00:00Z</dcterms:created><b/>"));
    }

    @Test
    void theUsualStyleHasItsName() {
        String styles = completed("xl/styles.xml", "<cellXfs/></cellXfs><dxfs/>");
        assertEquals(
                "<cellXfs/></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
                        + "</cellStyles><dxfs/>",
                styles);
    }

    @Test
    void otherPartsAreLeftAsTheyAre() {
        byte[] part = bytes("<dimension ref=\"A1\"/>");
        assertSame(part, WorkbookPart.completed("xl/tables/table1.xml", part));
    }

    @Test
    void theArchiveHoldsTheSamePartsInTheSameOrder() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("z.xml", bytes("<z/>"));
        parts.put("a/empty.xml", new byte[0]);
        parts.put("a/ü.xml", bytes("<ü/>".repeat(10_000)));
        assertEquals(
                parts.keySet().stream().toList(),
                read(StableZip.of(zip(parts))).keySet().stream().toList());
        Map<String, byte[]> copied = read(StableZip.of(zip(parts)));
        parts.forEach((name, content) -> assertArrayEquals(content, copied.get(name), name));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> read(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "_x0041_, _x005F_x0041_",
        "a_x000A_b, a_x005F_x000A_b",
        "_x41_, _x41_",
        "_X0041_, _X0041_"
    })
    void aTextThatLooksLikeACharactersNumberStaysText(String text, String cell) {
        assertEquals(cell, CellText.of(text));
    }

    @Test
    void aCellShowsThePortalsWords() {
        assertEquals("Any", CellText.of(Cell.several(java.util.List.of("*"))));
        assertEquals("80; 443", CellText.of(Cell.several(java.util.List.of(80, 443))));
        assertEquals("", CellText.of(Cell.empty()));
        assertEquals("yes", CellText.of(new Cell.Flag(true)));
        assertEquals("3,000".replace(",", ""), CellText.of(new Cell.Count(3000)));
    }
}
