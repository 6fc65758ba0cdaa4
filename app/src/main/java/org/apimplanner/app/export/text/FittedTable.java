package org.apimplanner.app.export.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.table.Column;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.words.Plain;
import org.apimplanner.app.words.TerminalWidth;

/// A table in lines of a width. Cells are broken between words only; where a line cannot hold one word
/// of each column, every row is a paragraph. What every row has alike is said once, below, unless the rows
/// differ in nothing; columns of detail, and those that are empty in every row, are left out.
final class FittedTable {
    private static final String GAP = "  ";

    private final Table table;
    private final boolean differing;
    private final List<Integer> shown;
    private final List<List<String>> lines = new ArrayList<>();

    private FittedTable(Table table) {
        this.table = table;
        this.differing =
                IntStream.range(0, table.columns().size()).anyMatch(i -> isShown(table, i) && !isAlike(table, i));
        this.shown = IntStream.range(0, table.columns().size())
                .filter(i -> isShown(table, i) && !(differing && isAlike(table, i)))
                .boxed()
                .toList();
        table.rows()
                .forEach(row ->
                        lines.add(shown.stream().map(i -> text(row.get(i))).toList()));
    }

    static void write(Table table, Paragraphs page) {
        FittedTable fitted = new FittedTable(table);
        List<Integer> widths = fitted.widths(page.width());
        if (widths.isEmpty()) {
            fitted.paragraphs(page);
        } else {
            page.block(fitted.aligned(widths));
        }
        String alike = IntStream.range(0, table.columns().size())
                .filter(i -> fitted.differing && isShown(table, i) && isAlike(table, i))
                .mapToObj(i -> table.columns().get(i).head() + " "
                        + text(table.rows().getFirst().get(i)))
                .collect(Collectors.joining(", "));
        if (!alike.isEmpty()) {
            page.line("In each row: " + alike + ".");
        }
    }

    /// Whether every row has the same in a column.
    private static boolean isAlike(Table table, int column) {
        List<List<Cell>> rows = table.rows();
        String first = rows.getFirst().get(column).label();
        return rows.size() > 1
                && rows.stream().allMatch(row -> row.get(column).label().equals(first));
    }

    private static boolean isShown(Table table, int column) {
        return !table.columns().get(column).detail()
                && table.rows().stream().anyMatch(row -> !row.get(column).text().isEmpty());
    }

    private static String text(Cell cell) {
        return Plain.forTerminal(cell.label());
    }

    /// The widths of the columns; none where not even the longest words fit beside each other.
    private List<Integer> widths(int room) {
        List<Integer> least = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            int column = i;
            String head = head(i);
            least.add(Math.max(
                    longestWord(head),
                    lines.stream()
                            .mapToInt(l -> longestWord(l.get(column)))
                            .max()
                            .orElse(0)));
            widths.add(Math.max(
                    TerminalWidth.of(head),
                    lines.stream()
                            .mapToInt(l -> TerminalWidth.of(l.get(column)))
                            .max()
                            .orElse(0)));
        }
        int free = room - GAP.length() * (shown.size() - 1);
        if (sum(least) > free) {
            return List.of();
        }
        while (sum(widths) > free) {
            int widest = IntStream.range(0, widths.size())
                    .filter(i -> widths.get(i) > least.get(i))
                    .reduce((a, b) -> widths.get(b) > widths.get(a) ? b : a)
                    .orElseThrow();
            widths.set(widest, widths.get(widest) - 1);
        }
        return widths;
    }

    private String head(int column) {
        return table.columns().get(shown.get(column)).brief();
    }

    private String aligned(List<Integer> widths) {
        StringBuilder text = new StringBuilder();
        append(text, IntStream.range(0, shown.size()).mapToObj(this::head).toList(), widths);
        lines.forEach(line -> append(text, line, widths));
        return text.toString();
    }

    private void append(StringBuilder text, List<String> cells, List<Integer> widths) {
        List<List<String>> parts = IntStream.range(0, cells.size())
                .mapToObj(i -> broken(cells.get(i), widths.get(i)))
                .toList();
        int height = parts.stream().mapToInt(List::size).max().orElse(1);
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < parts.size(); i++) {
                String part = y < parts.get(i).size() ? parts.get(i).get(y) : "";
                String padding = " ".repeat(widths.get(i) - TerminalWidth.of(part));
                boolean right = table.columns().get(shown.get(i)).shape() == Column.Shape.NUMBER;
                line.append(i == 0 ? "" : GAP)
                        .append(right ? padding : "")
                        .append(part)
                        .append(right ? "" : padding);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +")) {
            if (!line.isEmpty() && TerminalWidth.of(line) + 1 + TerminalWidth.of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// Rows that differ only in the column with the most values are one paragraph, which ends with these.
    private void paragraphs(Paragraphs page) {
        int key = IntStream.range(0, shown.size())
                .boxed()
                .max(Comparator.comparingLong(column ->
                        lines.stream().map(line -> line.get(column)).distinct().count()))
                .orElse(0);
        Map<String, List<String>> values = new LinkedHashMap<>();
        lines.forEach(line -> values.computeIfAbsent(others(line, key), others -> new ArrayList<>())
                .add(line.get(key)));
        boolean alone = values.values().stream().allMatch(keys -> keys.size() == 1);
        values.forEach((others, keys) -> {
            String ends = String.join(", ", keys);
            page.line(others.isEmpty() ? ends : alone ? ends + ": " + others : others + ": " + ends);
        });
    }

    private String others(List<String> line, int key) {
        return IntStream.range(0, line.size())
                .filter(i -> i != key && !line.get(i).isEmpty())
                .mapToObj(i -> head(i) + " " + line.get(i))
                .collect(Collectors.joining("; "));
    }

    private static int longestWord(String text) {
        return Stream.of(text.split(" +")).mapToInt(TerminalWidth::of).max().orElse(0);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
