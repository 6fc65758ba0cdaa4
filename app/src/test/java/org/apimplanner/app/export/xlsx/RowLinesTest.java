package org.apimplanner.app.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apimplanner.app.table.Cell;
import org.apimplanner.model.reference.Source;
import org.junit.jupiter.api.Test;

class RowLinesTest {
    @Test
    void aTextThatFitsIsOneLine() {
        assertEquals(1, RowLines.of("", 9));
        assertEquals(1, RowLines.of("12345 789", 9));
    }

    @Test
    void aWordThatDoesNotFitBeginsALine() {
        assertEquals(2, RowLines.of("12345 7890", 9));
        assertEquals(3, RowLines.of("aaaaa bbbbb ccccc", 9));
        assertEquals(2, RowLines.of("aaaa bbbb cccc dddd", 9));
    }

    @Test
    void aWordLongerThanALineGoesOnInTheNext() {
        assertEquals(2, RowLines.of("x".repeat(18), 9));
        assertEquals(3, RowLines.of("x".repeat(19), 9));
    }

    @Test
    void aRowDoesNotGrowForItsSources() {
        Source source = new Source("a long name of a document", "a section", "2026-08-24");
        assertEquals(1, RowLines.of(List.of(new Cell.Sources(List.of(source))), new int[] {9}));
    }

    @Test
    void theHighestCellDecides() {
        assertEquals(2, RowLines.of(List.of(new Cell.Words("short"), new Cell.Words("aaaaa bbbbb")), new int[] {9, 9}));
    }
}
