package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Ticks of rows that stand for others: a tick is one for each of them.
final class FoldedTicks<R> implements Ticks<R> {
    private final Ticks<R> each;
    private final Function<R, List<R>> members;
    private final Function<R, Optional<String>> region;

    /// @param members the rows that one stands for, itself where it stands for none
    FoldedTicks(Ticks<R> each, Function<R, List<R>> members, Function<R, Optional<String>> region) {
        this.each = each;
        this.members = members;
        this.region = region;
    }

    private List<R> all(List<R> rows) {
        return rows.stream().flatMap(row -> members.apply(row).stream()).toList();
    }

    @Override
    public boolean isDone(R row) {
        return members.apply(row).stream().allMatch(each::isDone);
    }

    @Override
    public boolean isBegun(R row) {
        return members.apply(row).stream().anyMatch(each::isBegun);
    }

    @Override
    public void tick(List<R> rows, boolean done) {
        each.tick(all(rows), done);
    }

    /// Notes that differ are named one by one.
    @Override
    public String note(R row) {
        List<R> rows = members.apply(row);
        if (isOneNote(row)) {
            return each.note(rows.getFirst());
        }
        return rows.stream()
                .filter(member -> !each.note(member).isEmpty())
                .map(member -> region.apply(member).map(name -> name + ": ").orElse("") + each.note(member))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean isOneNote(R row) {
        return members.apply(row).stream().map(each::note).distinct().count() == 1;
    }

    @Override
    public void note(List<R> rows, String text) {
        each.note(all(rows), text);
    }
}
