package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.Listed;
import org.apimplanner.model.report.Report;

/// Rows that regions have alike, each shown once: equal in every column but that of the region.
final class AlikeRows<R> {
    /// How many regions are named; more are counted.
    private static final int NAMED = 3;

    static final String REGION = "region";

    private final TableKind<R> kind;
    private final Messages messages;
    private final IdentityHashMap<R, Group<R>> members = new IdentityHashMap<>();
    private List<Told> told = List.of();
    private List<R> shown = List.of();

    AlikeRows(TableKind<R> kind, Messages messages) {
        this.kind = kind;
        this.messages = messages;
    }

    /// What a group tells: the texts of its cells, and the regions that it stands for.
    private record Told(List<String> texts, List<Optional<String>> regions) {}

    /// Rows that stand under one.
    private record Group<R>(R standing, List<R> rows) {}

    /// Groups rows. A group that tells what the one in its place told goes on under the same row, so that
    /// whoever shows it need not draw it anew.
    ///
    /// @param folded whether rows that regions have alike are one group; else each is its own
    /// @param report the answer that the rows are of
    /// @return the row of each group, which stands for the others
    List<R> group(List<R> rows, boolean folded, Report report) {
        List<Told> fresh = new ArrayList<>();
        List<R> standing = new ArrayList<>();
        members.clear();
        for (Group<R> group : groups(rows, folded, report)) {
            int i = standing.size();
            fresh.add(new Told(
                    texts(group.standing()),
                    group.rows().stream().map(kind.region()).toList()));
            boolean goesOn = i < told.size() && fresh.get(i).equals(told.get(i));
            R row = goesOn ? shown.get(i) : group.standing();
            standing.add(row);
            members.put(row, group);
        }
        told = fresh;
        shown = standing;
        return standing;
    }

    private List<Group<R>> groups(List<R> rows, boolean folded, Report report) {
        if (!folded || !kind.isFoldable()) {
            return rows.stream().map(row -> new Group<>(row, List.of(row))).toList();
        }
        SequencedMap<List<String>, Group<R>> groups = new LinkedHashMap<>();
        for (R row : rows) {
            R general = kind.folding().orElseThrow().apply(row, report);
            groups.computeIfAbsent(texts(general), key -> new Group<>(general, new ArrayList<>()))
                    .rows()
                    .add(row);
        }
        // With one region there is nothing in common: the row keeps its names.
        return groups.values().stream()
                .map(group -> group.rows().size() > 1
                        ? group
                        : new Group<>(group.rows().getFirst(), group.rows()))
                .toList();
    }

    private List<String> texts(R row) {
        return kind.columns().stream()
                .filter(column -> !column.key().equals(REGION))
                .map(column -> column.column().text(row))
                .toList();
    }

    /// The rows that this one stands for.
    List<R> of(R row) {
        Group<R> group = members.get(row);
        return group == null ? List.of(row) : group.rows();
    }

    /// The row as the newest answer has it: what no column says may have changed.
    R newest(R row) {
        Group<R> group = members.get(row);
        return group == null ? row : group.standing();
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
