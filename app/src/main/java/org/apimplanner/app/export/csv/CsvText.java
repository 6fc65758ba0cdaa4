package org.apimplanner.app.export.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.table.Table;
import org.apimplanner.model.net.PortRange;

/// A table as CSV by RFC 4180: lines end with CR LF, a cell is quoted where it holds a comma, a quote
/// or a line break, and a byte order mark tells spreadsheets that the text is UTF-8.
///
/// Spreadsheets guess a type for each cell of a CSV file they open. Three guesses would change what
/// the cell says, and the cell is written so that they do not arise:
///
/// - A formula. Text that came from a person and begins with `=`, `+`, `-`, `@`, a tab or a carriage
///   return gets a leading apostrophe. The product's own cells never begin so, but for the `@` of DNS.
/// - A date. A lone port range such as `10-12` would be read as a day and a month, or a month and a
///   year. That needs a first number of 1 to 12; such a range is written as two items, `10; 11-12`,
///   the same ports in the same notation. Every other range, such as `6381-6383`, is no date and
///   stays as it is, and so does each list, as no list is a date or a number.
/// - A number. Where the dot groups thousands, `10.200.100.200` would be read as 10200100200. An
///   address whose last three parts have three digits each is written as a range of one, with `/32`.
///
/// A lone port is a number and may be read as one, and a lone edition such as `2026-08` is a month.
public final class CsvText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Pattern LONE_RANGE = Pattern.compile("\\d{1,5}-\\d{1,5}");
    private static final Pattern GROUPED_ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{3}){3}");

    private CsvText() {}

    /// The whole file, byte order mark included.
    public static String file(Table table) {
        return file(table.heads(), table.rows());
    }

    /// The whole file of rows that are no table of the report.
    public static String file(List<String> heads, List<List<Cell>> rows) {
        return BYTE_ORDER_MARK
                + line(heads)
                + rows.stream()
                        .map(row -> line(row.stream().map(CsvText::safe).toList()))
                        .collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String safe(Cell cell) {
        return switch (cell) {
            case Cell.Personal personal -> unguessed(neutral(personal.text()));
            case Cell.Words words -> unguessed(words.text());
            case Cell.Term term -> unguessed(term.text());
            // A list may hold words of a file that is not ours, such as the names of tags.
            case Cell.Several several -> unguessed(neutral(several.text()));
            case Cell.Sources sources -> sources.text();
            case Cell.Count count -> count.text();
            case Cell.Flag flag -> flag.text();
        };
    }

    private static String neutral(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String unguessed(String text) {
        if (GROUPED_ADDRESS.matcher(text).matches()) {
            return text + "/32";
        }
        if (!LONE_RANGE.matcher(text).matches()) {
            return text;
        }
        return PortRange.tryParse(text)
                .filter(r -> r.from() >= 1 && r.from() <= 12)
                .map(CsvText::asList)
                .orElse(text);
    }

    private static String asList(PortRange range) {
        String first = Integer.toString(range.from());
        return range.from() == range.to() ? first : first + "; " + new PortRange(range.from() + 1, range.to());
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
