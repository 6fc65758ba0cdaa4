package org.apimplanner.app.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.table.Column;
import org.apimplanner.app.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    private static String written(Cell... cells) {
        List<Column<Object>> columns =
                List.of(cells).stream().map(c -> Column.of("Head", row -> c)).toList();
        String file = CsvText.file(new Table("t", columns, List.of(List.of(cells))));
        assertTrue(file.startsWith("\uFEFF"));
        return file.substring(file.indexOf("\r\n") + 2);
    }

    private static String readBack(Cell cell) {
        return CsvParser.rows(written(cell)).getFirst().getFirst();
    }

    @Test
    void plainCellsStandBareAndTheLineEndsWithCrLf() {
        assertEquals(
                "a,1,,yes\r\n", written(new Cell.Words("a"), new Cell.Count(1), Cell.empty(), new Cell.Flag(true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "say \"yes\"", "two\nlines", "two\r\nlines", "\"", ",", "Zürich 日本 𝄞"})
    void whatIsWrittenIsReadBack(String text) {
        assertEquals(text, readBack(new Cell.Words(text)));
        assertEquals(text, readBack(new Cell.Personal(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\",\"y\")"})
    void aPersonsFormulaIsNeutralised(String formula) {
        assertEquals("'" + formula, readBack(new Cell.Personal(formula)));
    }

    @Test
    void theProductsOwnCellsStayAsTheyAre() {
        assertEquals("@", readBack(new Cell.Words("@")));
        assertEquals("-3", readBack(new Cell.Count(-3)));
        assertEquals("*", readBack(new Cell.Words("*")));
    }

    /// A spreadsheet takes `1-31` for a day of January, `12-12` for a day of December and `3-2000` for a
    /// month; a range that begins with 13 has no number from 1 to 12 and so no month.
    @ParameterizedTest
    @CsvSource({
        "6381-6383, 6381-6383",
        "443, 443",
        "0-65535, 0-65535",
        "13-20, 13-20",
        "1-31, 1; 2-31",
        "10-12, 10; 11-12",
        "12-12, 12",
        "3-4, 3; 4",
        "3-2000, 3; 4-2000",
        "5671-5672, 5671-5672"
    })
    void aLonePortRangeIsNoDate(String range, String expected) {
        assertEquals(expected, readBack(Cell.several(List.of(range))));
    }

    @Test
    void aListOfPortsIsJoinedAndLeftAlone() {
        assertEquals("3-4; 443", readBack(Cell.several(List.of("3-4", "443"))));
    }

    @ParameterizedTest
    @CsvSource({
        "10.200.100.200, 10.200.100.200/32",
        "10.0.1.4, 10.0.1.4",
        "10.200.100.20, 10.200.100.20",
        "10.200.100.200/32, 10.200.100.200/32"
    })
    void anAddressIsNoNumberWithGroupedThousands(String address, String expected) {
        assertEquals(expected, readBack(new Cell.Words(address)));
    }
}
