package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.Listed;

/// Rows that regions have alike, each shown once: equal in every column but that of the region.
final class AlikeRows<R> {
    /// How many regions are named; more are counted.
    private static final int NAMED = 3;

    private static final String REGION = "region";

    private final TableKind<R> kind;
    private final Messages messages;
    private final IdentityHashMap<R, List<R>> members = new IdentityHashMap<>();

    AlikeRows(TableKind<R> kind, Messages messages) {
        this.kind = kind;
        this.messages = messages;
    }

    /// One row for each group, where it first stands.
    List<R> fold(List<R> rows) {
        SequencedMap<List<String>, List<R>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row));
        members.clear();
        groups.values().forEach(group -> members.put(group.getFirst(), group));
        return groups.values().stream().map(List::getFirst).toList();
    }

    void unfold() {
        members.clear();
    }

    private List<String> key(R row) {
        return kind.columns().stream()
                .filter(column -> !column.key().equals(REGION))
                .map(column -> column.column().text(row))
                .toList();
    }

    /// The rows that this one stands for.
    List<R> of(R row) {
        return members.getOrDefault(row, List.of(row));
    }

    boolean isIn(R row, String region) {
        return of(row).stream().anyMatch(each -> kind.region().apply(each).equals(Optional.of(region)));
    }

    /// The column whose cells name every region that has the row.
    AnswerColumn<R> naming(AnswerColumn<R> column, List<String> regions) {
        return column.key().equals(REGION) ? column.shownAs(row -> words(column, row, regions)) : column;
    }

    private String words(AnswerColumn<R> column, R row, List<String> regions) {
        List<R> all = of(row);
        if (all.size() == 1) {
            return column.shown().apply(row);
        }
        List<String> names = all.stream()
                .flatMap(each -> kind.region().apply(each).stream())
                .distinct()
                .toList();
        if (names.size() == regions.size()) {
            return messages.text("table.everyRegion", names.size());
        }
        return names.size() <= NAMED ? Listed.forReading(names) : messages.count("count.regions", names.size());
    }
}
