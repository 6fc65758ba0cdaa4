package org.apimplanner.app.export.document.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apimplanner.app.export.document.Markup;

/// A table: its rows, which of them are repeated on every page, and the widths of its columns in twips.
record WordTable(Markup.Element table, List<Markup.Element> heads, List<Markup.Element> rows, List<Integer> widths) {
    private static final Pattern WIDTH = Pattern.compile("width:(\\d+)%");

    static WordTable of(Markup.Element table, int room) {
        List<Markup.Element> heads = rows(table, "thead");
        List<Markup.Element> rows = rows(table, "tbody");
        int columns = IntStream.concat(
                        heads.stream().mapToInt(WordTable::span), rows.stream().mapToInt(WordTable::span))
                .max()
                .orElse(1);
        return new WordTable(table, heads, rows, widths(table, columns, room));
    }

    private static List<Markup.Element> rows(Markup.Element table, String part) {
        return children(table).stream()
                .filter(element -> element.name().equals(part))
                .flatMap(element -> children(element).stream())
                .toList();
    }

    static List<Markup.Element> children(Markup.Element element) {
        return element.content().stream()
                .filter(Markup.Element.class::isInstance)
                .map(Markup.Element.class::cast)
                .toList();
    }

    private static int span(Markup.Element row) {
        return children(row).stream().mapToInt(WordTable::columns).sum();
    }

    /// How many columns a cell takes.
    static int columns(Markup.Element cell) {
        return Integer.parseInt(cell.attributes().getOrDefault("colspan", "1"));
    }

    private static List<Integer> widths(Markup.Element table, int columns, int room) {
        List<Integer> parts = children(table).stream()
                .filter(element -> element.name().equals("colgroup"))
                .flatMap(element -> children(element).stream())
                .map(column -> WIDTH.matcher(column.attributes().getOrDefault("style", "")))
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        List<Integer> shares = parts.size() == columns ? parts : usual(table, columns);
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().map(share -> room * share / sum).toList();
    }

    /// The shares of a table whose style sheet gives them: labels are narrower than their values.
    private static List<Integer> usual(Markup.Element table, int columns) {
        if (!WordStyle.has(table, "facts")) {
            return Collections.nCopies(columns, 1);
        }
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            shares.add(i % 2 == 0 ? 1 : 2);
        }
        return shares;
    }

    /// The width of so many columns from one on.
    int width(int column, int span) {
        return widths.subList(column, column + span).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// The name of the style that draws it.
    String style() {
        return WordStyle.has(table, "fields")
                ? "FieldTable"
                : WordStyle.has(table, "facts") ? "FactTable" : "PlanTable";
    }
}
