package org.apimplanner.model.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apimplanner.model.diff.RowShape.Shaped;

/// Compares the rows of one section.
///
/// Rows that are the same in both lists go first, then rows of one key are paired in their order: the
/// fewest changes that turn one list into the other, but for its order.
final class RowDiff {
    private RowDiff() {}

    static <T> List<RowChange<T>> of(RowShape<T> shape, List<T> before, List<T> after) {
        List<Shaped<T>> old = before.stream().map(shape::shaped).toList();
        List<Shaped<T>> fresh = after.stream().map(shape::shaped).toList();
        Map<String, Deque<Shaped<T>>> partners = new LinkedHashMap<>();
        for (Shaped<T> row : without(fresh, old)) {
            partners.computeIfAbsent(row.key(), key -> new ArrayDeque<>()).add(row);
        }
        List<RowChange<T>> changes = new ArrayList<>();
        for (Shaped<T> row : without(old, fresh)) {
            Shaped<T> partner =
                    partners.getOrDefault(row.key(), new ArrayDeque<>()).poll();
            changes.add(partner == null ? shape.removed(row) : shape.changed(row, partner));
        }
        partners.values().forEach(rows -> rows.forEach(row -> changes.add(shape.added(row))));
        return List.copyOf(changes);
    }

    /// The rows that `others` have not, or have fewer times.
    private static <T> List<Shaped<T>> without(List<Shaped<T>> rows, List<Shaped<T>> others) {
        Map<Object, Integer> there = new HashMap<>();
        others.forEach(other -> there.merge(identity(other), 1, Integer::sum));
        return rows.stream()
                .filter(row -> there.merge(identity(row), -1, Integer::sum) < 0)
                .toList();
    }

    private static Object identity(Shaped<?> row) {
        return Map.entry(row.key(), row.fields());
    }
}
