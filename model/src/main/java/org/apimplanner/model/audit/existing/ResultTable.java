package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.Json;

/// The answer of a query as a table: its columns by name and type, and rows of bare values, as Resource
/// Graph's own interface and Log Analytics give it.
final class ResultTable {
    private ResultTable() {}

    /// The rows as objects; empty for anything that is no such table.
    static Optional<PlacedValue> rows(PlacedValue element) {
        if (!element.isObject() || !element.has("columns") || !element.has("rows")) {
            return Optional.empty();
        }
        List<String> names = items(element, "columns").stream()
                .flatMap(column -> column.text("name").stream())
                .toList();
        List<PlacedValue> rows = items(element, "rows");
        boolean fits = !rows.isEmpty()
                && rows.stream().allMatch(row -> row.isList() && row.items().size() == names.size());
        return fits
                ? element.field("rows")
                        .map(all -> new PlacedValue(
                                new Json.Arr(rows.stream()
                                        .map(row -> object(names, row))
                                        .toList()),
                                all.place()))
                : Optional.empty();
    }

    private static List<PlacedValue> items(PlacedValue element, String field) {
        return element.field(field).map(PlacedValue::items).orElse(List.of());
    }

    private static Json object(List<String> names, PlacedValue row) {
        List<Json.Member> members = new ArrayList<>();
        List<PlacedValue> cells = row.items();
        for (int i = 0; i < names.size(); i++) {
            members.add(new Json.Member(names.get(i), cells.get(i).json()));
        }
        return new Json.Obj(members);
    }
}
