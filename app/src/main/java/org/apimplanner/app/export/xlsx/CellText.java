package org.apimplanner.app.export.xlsx;

import java.util.regex.Pattern;
import org.apimplanner.app.words.Plain;

/// Text as a cell can hold it.
final class CellText {
    /// The workbook format writes a character as `_x0041_`: text that looks so must not become one.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String of(String text) {
        String plain = Plain.of(text);
        return plain.contains("_x") ? ESCAPE.matcher(plain).replaceAll("_x005F_") : plain;
    }
}
