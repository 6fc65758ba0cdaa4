package org.apimplanner.app.export.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table with a head, which a printer repeats on every page, and columns of fixed widths.
///
/// @param rows each with a cell for each column, and perhaps one more that is a remark on the row
/// @param caption what the rows belong to, such as a region and a direction, said in the head: a page
///     that is taken from the pile still tells it; empty where the rows say it themselves
public record Grid(String caption, List<Column> columns, List<List<Markup.Element>> rows) {
    /// @param width in hundredths of the table
    public record Column(String head, int width) {}

    public static Column column(String head, int width) {
        return new Column(head, width);
    }

    public static Grid of(Column... columns) {
        return new Grid("", List.of(columns), List.of());
    }

    /// The table with a line above its heads.
    public Grid captioned(String words) {
        return new Grid(words, columns, rows);
    }

    public Grid rows(List<List<Markup.Element>> added) {
        List<List<Markup.Element>> longer = new ArrayList<>(rows);
        longer.addAll(added);
        return new Grid(caption, columns, longer);
    }

    public Markup.Element table() {
        return Markup.of("div.scroll", grid());
    }

    private Markup.Element grid() {
        List<Markup.Element> parts = new ArrayList<>();
        parts.add(Markup.of(
                "colgroup",
                columns.stream()
                        .map(c -> Markup.of("col").with("style", "width:" + c.width() + "%"))
                        .toList()));
        parts.add(Markup.of("thead", heads()));
        boolean remarks = rows.stream().anyMatch(row -> row.size() > columns.size());
        if (remarks) {
            rows.forEach(row -> parts.add(withRemark(row)));
        } else {
            parts.add(Markup.of(
                    "tbody", rows.stream().map(row -> Markup.of("tr", row)).toList()));
        }
        return Markup.of("table.grid", parts);
    }

    /// A row, and under it what is remarked on it, across all columns but the first.
    private Markup.Element withRemark(List<Markup.Element> row) {
        if (row.size() <= columns.size()) {
            return Markup.of("tbody.entry", Markup.of("tr", row));
        }
        String wide = Integer.toString(columns.size() - 1);
        return Markup.of(
                "tbody.entry",
                Markup.of("tr.remarked", row.subList(0, columns.size())),
                Markup.of("tr", Markup.of("td"), row.getLast().with("colspan", wide)));
    }

    private List<Markup.Element> heads() {
        List<Markup.Element> heads = new ArrayList<>();
        if (!caption.isEmpty()) {
            heads.add(Markup.of(
                    "tr.caption",
                    Markup.of("th", caption)
                            .with("colspan", Integer.toString(columns.size()))
                            .with("scope", "colgroup")));
        }
        heads.add(Markup.of(
                "tr",
                columns.stream()
                        .map(c -> Markup.of("th", c.head()).with("scope", "col"))
                        .toList()));
        return heads;
    }

    public static Markup.Element cell(String text) {
        return Markup.of("td", text);
    }

    /// A cell with a value that must not be broken, such as an address or a tag.
    public static Markup.Element value(String text) {
        return Markup.of("td.value", text);
    }

    public static Markup.Element cell(Markup... content) {
        return Markup.of("td", content);
    }

    /// A cell with a name: a rule's, a host's, a range's.
    public static Markup.Element name(String text, Markup... below) {
        return Markup.of("td", Markup.of("div.name", text)).add(below);
    }

    /// A cell with one line an item.
    public static Markup.Element lines(List<String> lines) {
        return Markup.of("td", lines.stream().map(l -> Markup.of("div", l)).toList());
    }

    public static Markup.Element number(long value) {
        return Markup.of("td.number", Long.toString(value));
    }

    public static List<Markup.Element> cells(Markup.Element... cells) {
        return Arrays.asList(cells);
    }
}
