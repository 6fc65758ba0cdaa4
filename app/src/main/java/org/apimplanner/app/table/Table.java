package org.apimplanner.app.table;

import java.util.List;

/// A table: a projection of a report or of reference data.
///
/// @param name the table's name, also of its file, such as `nsg-rules`
/// @param rows each with one cell a column
public record Table(String name, List<? extends Column<?>> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        int width = columns.size();
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.stream().anyMatch(r -> r.size() != width)) {
            throw new IllegalArgumentException("Each row of '" + name + "' has " + width + " cells.");
        }
    }

    public List<String> heads() {
        return columns.stream().<String>map(Column::head).toList();
    }
}
