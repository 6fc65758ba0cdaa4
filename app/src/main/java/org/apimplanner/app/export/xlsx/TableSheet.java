package org.apimplanner.app.export.xlsx;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.table.Column;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.words.SourceNotes;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A sheet with one table on it: filters, a head that stays in sight, columns as wide as their text.
///
/// @param notes number the sources, in the order of their sheet's rows
/// @param unprinted how many columns at the end are for the screen alone
record TableSheet(String title, Table table, SourceNotes notes, int unprinted) {
    static final String SOURCES = "Sources";

    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;

    /// Of columns whose text goes on in the next line.
    private static final int WIDEST_WRAPPED = 36;

    /// Where there are few columns.
    private static final int ROOMY = 64;

    private static final int FEW = 8;

    private static final int REFERENCES = 30;
    private static final int FILTER_BUTTON = 4;

    /// Of the workbook's own typeface, in points. Rows have their height in the file, since not every
    /// program finds it out.
    private static final double LINE_HEIGHT = 15;

    /// The most that the format takes for a row, in points; what is longer is read in the cell.
    private static final double HIGHEST = 409;

    /// What the format calls the part of a sheet that is printed.
    private static final String PRINT_AREA = "_xlnm.Print_Area";

    private static final String TEXT = "@";
    private static final String LINK = "FF1F3A5F";

    void write(Workbook workbook, SheetPage page) {
        Worksheet sheet = workbook.newWorksheet(title);
        int columns = table.columns().size();
        // A table of a workbook has at least one row, be it empty.
        int last = Math.max(1, table.rows().size());
        sheet.range(0, 0, last, columns - 1)
                .createTable(table.heads().toArray(String[]::new))
                .setName(tableName())
                .setDisplayName(tableName())
                .styleInfo()
                .setStyleName("TableStyleLight1");
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, widths[column]);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            write(sheet, row + 1, table.rows().get(row), widths);
        }
        head(sheet, columns, widths);
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
        sheet.repeatCols(0);
        int printed = columns - unprinted;
        sheet.addNamedRange(sheet.range(0, 0, last, printed - 1), PRINT_AREA);
        page.set(sheet, IntStream.range(0, printed).map(i -> widths[i]).sum());
    }

    private void head(Worksheet sheet, int columns, int[] widths) {
        int lines = IntStream.range(0, columns)
                .map(i -> RowLines.of(table.heads().get(i), widths[i] - FILTER_BUTTON))
                .max()
                .orElse(1);
        sheet.rowHeight(0, Math.min(HIGHEST, LINE_HEIGHT * lines + 3));
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor("FFEDF0F3")
                .verticalAlignment("top")
                .wrapText(true)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
    }

    private void write(Worksheet sheet, int row, List<Cell> cells, int[] widths) {
        sheet.rowHeight(row, Math.min(HIGHEST, LINE_HEIGHT * RowLines.of(cells, widths)));
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            switch (cell) {
                case Cell.Count count -> {
                    sheet.value(row, column, count.value());
                    sheet.style(row, column)
                            .horizontalAlignment("right")
                            .indent(1)
                            .verticalAlignment("top")
                            .set();
                }
                case Cell.Sources sources -> sources(sheet, row, column, sources);
                case Cell.Term term -> text(sheet, row, column, term);
                case Cell.Words words -> text(sheet, row, column, words);
                case Cell.Personal personal -> text(sheet, row, column, personal);
                case Cell.Several several -> text(sheet, row, column, several);
                case Cell.Flag flag -> text(sheet, row, column, flag);
            }
        }
    }

    private void text(Worksheet sheet, int row, int column, Cell cell) {
        String text = CellText.of(cell);
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
        sheet.style(row, column)
                .format(TEXT)
                .verticalAlignment("top")
                .wrapText(isWrapped(column))
                .set();
    }

    /// The text of the sources; the cell leads to the first of them on its sheet.
    private void sources(Worksheet sheet, int row, int column, Cell.Sources sources) {
        Optional<Integer> first = notes.of(sources.sources()).stream().findFirst();
        first.ifPresent(number -> {
            // The library keeps links by their words: each needs its own.
            String words = title + " row " + row;
            sheet.range(row, column, row, column)
                    .setHyperlink(HyperLink.internal("'" + SOURCES + "'!A" + (number + 1), words));
        });
        text(sheet, row, column, sources);
        if (first.isPresent()) {
            sheet.style(row, column)
                    .format(TEXT)
                    .fontColor(LINK)
                    .underlined()
                    .verticalAlignment("top")
                    .wrapText(true)
                    .set();
        }
    }

    private String tableName() {
        return title.replace(" ", "");
    }

    private boolean isWrapped(int column) {
        return longest(column) > WIDEST || table.columns().get(column).shape() == Column.Shape.WRAPPED;
    }

    private int width(int column) {
        if (table.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Sources)) {
            return REFERENCES;
        }
        return Math.clamp(longest(column), NARROWEST, isWrapped(column) ? wrapped() : WIDEST);
    }

    private int wrapped() {
        return table.columns().size() <= FEW ? ROOMY : WIDEST_WRAPPED;
    }

    /// The characters of the longest word of the head, or of the longest text.
    private int longest(int column) {
        int longest = Stream.of(table.columns().get(column).head().split(" "))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                + FILTER_BUTTON;
        for (List<Cell> row : table.rows()) {
            if (!(row.get(column) instanceof Cell.Sources)) {
                String text = CellText.of(row.get(column));
                longest = Math.max(longest, text.codePointCount(0, text.length()) + 2);
            }
        }
        return longest;
    }
}
