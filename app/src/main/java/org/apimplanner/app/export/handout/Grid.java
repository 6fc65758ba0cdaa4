package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table with a head, which a printer repeats on every page, and columns of fixed widths.
record Grid(List<Column> columns, List<List<Markup.Element>> rows) {
    /// @param width in hundredths of the table
    record Column(String head, int width) {}

    static Column column(String head, int width) {
        return new Column(head, width);
    }

    static Grid of(Column... columns) {
        return new Grid(List.of(columns), List.of());
    }

    Grid row(Markup.Element... cells) {
        List<List<Markup.Element>> longer = new ArrayList<>(rows);
        longer.add(List.of(cells));
        return new Grid(columns, longer);
    }

    Grid rows(List<List<Markup.Element>> added) {
        List<List<Markup.Element>> longer = new ArrayList<>(rows);
        longer.addAll(added);
        return new Grid(columns, longer);
    }

    Markup.Element table() {
        return Markup.of(
                "table.grid",
                Markup.of(
                        "colgroup",
                        columns.stream()
                                .map(c -> Markup.of("col").with("style", "width:" + c.width() + "%"))
                                .toList()),
                Markup.of(
                        "thead",
                        Markup.of(
                                "tr",
                                columns.stream()
                                        .map(c -> Markup.of("th", c.head()).with("scope", "col"))
                                        .toList())),
                Markup.of("tbody", rows.stream().map(r -> Markup.of("tr", r)).toList()));
    }

    static Markup.Element cell(String text) {
        return Markup.of("td", text);
    }

    static Markup.Element cell(Markup... content) {
        return Markup.of("td", content);
    }

    /// A cell with a name: a rule's, a host's, a range's.
    static Markup.Element name(String text, Markup... below) {
        return Markup.of("td", Markup.of("div.name", text)).add(below);
    }

    /// A cell with one line an item.
    static Markup.Element lines(List<String> lines) {
        return Markup.of("td", lines.stream().map(l -> Markup.of("div", l)).toList());
    }

    static Markup.Element number(long value) {
        return Markup.of("td.number", Long.toString(value));
    }

    static List<Markup.Element> cells(Markup.Element... cells) {
        return Arrays.asList(cells);
    }
}
