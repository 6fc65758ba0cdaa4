package org.apimplanner.app.export.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a workbook as the library leaves it, and what it leaves out: the range that a sheet fills,
/// without which some readers see one cell; that ports are text on purpose; the name of the usual style.
/// The clock's word is taken out.
final class WorkbookPart {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String SHEETS = "xl/worksheets/sheet";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"");
    private static final String NO_DIMENSION = "<dimension ref=\"A1\"/>";
    private static final String USUAL_STYLE =
            "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

    private WorkbookPart() {}

    static byte[] completed(String name, byte[] content) {
        if (!name.equals(PROPERTIES) && !name.equals(STYLES) && !name.startsWith(SHEETS)) {
            return content;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        String completed = switch (name) {
            case PROPERTIES -> CREATED.matcher(text).replaceAll("");
            case STYLES -> text.replace("</cellXfs>", "</cellXfs>" + USUAL_STYLE);
            default -> sheet(text);
        };
        return completed.getBytes(StandardCharsets.UTF_8);
    }

    private static String sheet(String text) {
        String range = "A1:" + last(text);
        // Their place is before pictures and tables, whichever comes first.
        String errors =
                "<ignoredErrors><ignoredError sqref=\"" + range + "\" numberStoredAsText=\"1\"/></ignoredErrors>";
        return text.replace(NO_DIMENSION, "<dimension ref=\"" + range + "\"/>")
                .replaceFirst("</headerFooter>", "</headerFooter>" + errors);
    }

    /// The corner where the last row and the last column meet.
    private static String last(String text) {
        String column = "A";
        int row = 1;
        Matcher cell = CELL.matcher(text);
        while (cell.find()) {
            String letters = cell.group(1);
            boolean further = letters.length() > column.length()
                    || letters.length() == column.length() && letters.compareTo(column) > 0;
            column = further ? letters : column;
            row = Math.max(row, Integer.parseInt(cell.group(2)));
        }
        return column + row;
    }
}
