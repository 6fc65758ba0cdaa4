package org.apimplanner.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// How rows of one section are told apart and compared.
///
/// @param key rows of two reports with one key are the same row
/// @param label the row in a few words
/// @param fields what counts as a difference, by its name in the report file
record RowShape<T>(
        ReportPart section,
        Function<T, String> key,
        Function<T, String> label,
        Function<T, SequencedMap<String, String>> fields) {

    /// A row with its key and its fields at hand.
    record Shaped<T>(T row, String key, SequencedMap<String, String> fields) {}

    Shaped<T> shaped(T row) {
        return new Shaped<>(row, key.apply(row), fields.apply(row));
    }

    RowChange<T> added(Shaped<T> row) {
        return change(Action.ADDED, row, Optional.empty(), Optional.of(row.row()), List.of());
    }

    RowChange<T> removed(Shaped<T> row) {
        return change(Action.REMOVED, row, Optional.of(row.row()), Optional.empty(), List.of());
    }

    RowChange<T> changed(Shaped<T> before, Shaped<T> after) {
        List<FieldChange> differences = differences(before.fields(), after.fields());
        return change(Action.CHANGED, after, Optional.of(before.row()), Optional.of(after.row()), differences);
    }

    private RowChange<T> change(
            Action action, Shaped<T> named, Optional<T> before, Optional<T> after, List<FieldChange> differences) {
        return new RowChange<>(section, action, named.key(), label.apply(named.row()), before, after, differences);
    }

    private static List<FieldChange> differences(Map<String, String> before, Map<String, String> after) {
        List<FieldChange> differences = new ArrayList<>();
        after.forEach((name, value) -> {
            String was = before.getOrDefault(name, "");
            if (!was.equals(value)) {
                differences.add(new FieldChange(name, was, value));
            }
        });
        return differences;
    }
}
