package org.apimplanner.app.export.xlsx;

import java.util.List;
import org.apimplanner.app.table.Cell;

/// How many lines a row of a sheet needs, its texts broken between words. Sources do not count: they
/// stand on a sheet of their own, and would make every row several times as high as what it says.
final class RowLines {
    private RowLines() {}

    /// @param widths of the columns, in characters
    static int of(List<Cell> cells, int[] widths) {
        int most = 1;
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (!(cell instanceof Cell.Sources)) {
                most = Math.max(most, of(CellText.of(cell), widths[column]));
            }
        }
        return most;
    }

    static int of(String text, int width) {
        if (text.length() <= width) {
            return 1;
        }
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            int length = word.codePointCount(0, word.length());
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            lines += (used - 1) / width;
            used = used == 0 ? 0 : (used - 1) % width + 1;
        }
        return lines;
    }
}
