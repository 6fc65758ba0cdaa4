package org.apimplanner.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apimplanner.app.words.Plain;

/// A table for the eyes: columns aligned with spaces, two between them and none at a line's end.
/// Columns of detail are left out, and so is any that is empty in every row. Control characters of a
/// cell are shown as spaces, so that none breaks a line or steers a terminal.
public final class AlignedText {
    private static final String GAP = "  ";

    private AlignedText() {}

    public static String of(Table table) {
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(i -> isShown(table, i))
                .boxed()
                .toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(shown.stream().map(i -> table.columns().get(i).head()).toList());
        table.rows()
                .forEach(row ->
                        lines.add(shown.stream().map(i -> shown(row.get(i))).toList()));
        List<Integer> widths = IntStream.range(0, shown.size())
                .mapToObj(
                        c -> lines.stream().mapToInt(l -> width(l.get(c))).max().orElse(0))
                .toList();
        StringBuilder text = new StringBuilder();
        for (int l = 0; l < lines.size(); l++) {
            text.append(line(table, shown, widths, lines.get(l))).append('\n');
        }
        return text.toString();
    }

    private static String shown(Cell cell) {
        return Plain.forTerminal(cell.text());
    }

    private static boolean isShown(Table table, int column) {
        Column<?> wanted = table.columns().get(column);
        return !wanted.detail()
                && (table.rows().isEmpty()
                        || table.rows().stream()
                                .anyMatch(r -> !r.get(column).text().isEmpty()));
    }

    private static String line(Table table, List<Integer> shown, List<Integer> widths, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String padding = " ".repeat(widths.get(c) - width(cells.get(c)));
            boolean right = isNumeric(table, shown.get(c));
            line.append(c == 0 ? "" : GAP)
                    .append(right ? padding : "")
                    .append(cells.get(c))
                    .append(right ? "" : padding);
        }
        return line.toString().stripTrailing();
    }

    private static boolean isNumeric(Table table, int column) {
        return table.rows().stream().anyMatch(r -> r.get(column) instanceof Cell.Count);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
