package org.apimplanner.app.export.xlsx;

import java.util.regex.Pattern;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.Plain;

/// Text as a cell can hold it.
final class CellText {
    /// The workbook format writes a character as `_x0041_`: text that looks so must not become one.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /// What a cell of a table shows: the portal's words, and lists with a sign that is no comma.
    static String of(Cell cell) {
        return of(
                cell instanceof Cell.Several several && !several.items().isEmpty()
                        ? Listed.inCell(several.words())
                        : cell.label());
    }

    static String of(String text) {
        String plain = Plain.of(text);
        return plain.contains("_x") ? ESCAPE.matcher(plain).replaceAll("_x005F_") : plain;
    }
}
