package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.apimplanner.app.desktop.state.ListChanges;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Progress;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.Report;
import org.jspecify.annotations.Nullable;

/// A table of the answer: its rows, its filters, the chosen row and why it is there.
public final class AnswerTable<R> {
    /// Up to how many regions rows stand for one region each, until a person wants it otherwise.
    private static final int FEW = 4;

    private final TableKind<R> kind;
    private final Messages messages;
    private final Supplier<Report> filed;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final FilteredList<R> shown = new FilteredList<>(rows);
    private final ObjectProperty<R> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Explanation>> explanation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<String> regions = FXCollections.observableArrayList();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper marks = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private final RowFilters<R> filters;
    private final AlikeRows<R> alike;
    private final RowTexts<R> texts;
    private final List<AnswerColumn<R>> columns;
    private Optional<Ticks<R>> ticks = Optional.empty();
    private Set<Object> added = Set.of();
    private Progress progress = Progress.NONE;
    private boolean foldsByItself = true;
    private Optional<Report> report = Optional.empty();
    private Optional<Runnable> waiting = Optional.empty();
    private boolean seen = true;

    /// @param filed the answer as files say it, of which copies are made: row for row the one that is shown
    public AnswerTable(TableKind<R> kind, Messages messages, Supplier<Report> filed) {
        this.kind = kind;
        this.filed = filed;
        this.messages = messages;
        this.alike = new AlikeRows<>(kind, messages);
        this.texts = new RowTexts<>(kind);
        this.columns = kind.columns().stream()
                .map(column -> alike.naming(column, regions))
                .toList();
        this.filters = new RowFilters<>(
                kind,
                columns,
                alike::isIn,
                row -> ticks.filter(known -> known.isDone(row)).isPresent(),
                changed -> shown.setPredicate(this::passes));
        folded.addListener(changed -> {
            foldsByItself = false;
            report.ifPresent(now -> fill(kind.rows().apply(now), now, false));
        });
        selected.addListener(changed -> explain());
    }

    /// Shows the answer; the chosen row stays chosen where it still exists.
    public void show(Report now, Report before) {
        report = Optional.of(now);
        List<R> fresh = kind.rows().apply(now);
        total.set(fresh.size());
        ticks.ifPresent(
                known -> done.set((int) fresh.stream().filter(known::isDone).count()));
        waiting = Optional.of(() -> fill(fresh, now, before));
        if (seen) {
            catchUp();
        }
    }

    /// Whether somebody looks: rows that nobody sees are worked out when they are asked for.
    public void setSeen(boolean is) {
        seen = is;
        if (seen) {
            catchUp();
        }
    }

    private void catchUp() {
        Optional<Runnable> fill = waiting;
        waiting = Optional.empty();
        fill.ifPresent(Runnable::run);
    }

    private void fill(List<R> fresh, Report now, Report before) {
        Object kept = selected.get() == null ? null : kind.identity().apply(selected.get());
        Set<Object> known =
                kind.rows().apply(before).stream().map(kind.identity()).collect(Collectors.toSet());
        added = fresh.stream()
                .map(kind.identity())
                .filter(r -> !known.contains(r))
                .collect(Collectors.toSet());
        boolean others = showRegions(now);
        if (foldsByItself) {
            folded.set(isFoldable() && regions.size() > FEW);
            foldsByItself = true;
        }
        boolean otherTicks = !now.plan().progress().equals(progress);
        progress = now.plan().progress();
        fill(fresh, now, others);
        if (otherTicks && ticks.isPresent()) {
            shown.setPredicate(this::passes);
        }
        selected.set(rows.stream()
                .filter(row -> Objects.equals(kind.identity().apply(row), kept))
                .findFirst()
                .orElse(null));
        explain();
        if (otherTicks) {
            ticked.set(ticked.get() + 1);
        }
    }

    /// Rows that are as they were stay, since each that comes anew costs the window time at every letter.
    ///
    /// @param others whether the plan has other regions, by which rows may name themselves otherwise
    private void fill(List<R> fresh, Report of, boolean others) {
        List<R> standing = alike.group(fresh, folded.get(), of);
        if (others) {
            rows.setAll(standing);
        } else {
            ListChanges.apply(rows, standing);
        }
        marks.set(marks.get() + 1);
    }

    /// Whether they are others than before.
    private boolean showRegions(Report now) {
        List<String> names =
                now.regions().stream().map(r -> r.displayName()).distinct().toList();
        boolean others = !regions.equals(names);
        if (others) {
            regions.setAll(names);
        }
        filters.keepRegion(names);
        return others;
    }

    private void explain() {
        explanation.set(report.flatMap(of -> Optional.ofNullable(selected.get())
                .map(row -> kind.why().of(alike.newest(row), regionWords(row), of))));
    }

    private String regionWords(R row) {
        return columns.stream()
                .filter(column -> column.key().equals(AlikeRows.REGION))
                .map(column -> column.shown().apply(row))
                .findFirst()
                .orElse("");
    }

    private boolean passes(R row) {
        return filters.passes(row);
    }

    /// The rows as tab-separated lines under the columns' heads, as spreadsheets take them: the cells of
    /// the exported files, each row of a region its own.
    public String copy(List<R> chosen) {
        return texts.lines(filed(chosen));
    }

    /// The rows as a file of comma-separated values.
    public String csv(List<R> chosen) {
        return texts.csv(filed(chosen));
    }

    /// The rows as a table of a wiki or a pull request.
    public String markdown(List<R> chosen) {
        return texts.markdown(filed(chosen));
    }

    /// The rows as commands of the Azure CLI; empty where a table has none.
    public Optional<String> commands(List<R> chosen) {
        return kind.commands().map(commands -> commands.apply(filed(chosen)));
    }

    /// The rows that these stand for, as files say them.
    private List<R> filed(List<R> chosen) {
        List<R> said = report.map(kind.rows()).orElse(List.of());
        List<R> all = kind.rows().apply(filed.get());
        return chosen.stream()
                .flatMap(row -> alike.of(row).stream())
                .map(row -> all.get(said.indexOf(row)))
                .toList();
    }

    /// Where the chosen row is documented first; empty where none is chosen.
    public Optional<Source> source() {
        return explanation.get().flatMap(why -> why.sources().stream().findFirst());
    }

    /// Where the chosen row is documented, one place a line.
    public String sources() {
        return explanation.get().map(Explanation::sources).orElse(List.of()).stream()
                .map(source -> messages.text(
                        "why.source",
                        source.document(),
                        source.section(),
                        messages.language().date(source.asOf())))
                .collect(Collectors.joining("\n"));
    }

    /// What to say in place of rows: that filters hide them, or what would bring some.
    public String emptySentence() {
        return messages.text(rows.isEmpty() ? kind.empty() : "table.filtered");
    }

    /// The message key of the sentence that says what choosing a row does.
    public String hint() {
        return kind.hint();
    }

    /// Whether both are the same row, perhaps of two answers.
    public boolean isSame(@Nullable R one, R other) {
        return one != null && kind.identity().apply(one).equals(kind.identity().apply(other));
    }

    public boolean isAdded(R row) {
        return added.contains(kind.identity().apply(row));
    }

    /// Lets a person tick the rows, from the next answer on.
    public AnswerTable<R> tickedBy(Ticks<R> known) {
        ticks = Optional.of(new FoldedTicks<>(known, alike::of, kind.region()));
        return this;
    }

    public Optional<Ticks<R>> ticks() {
        return ticks;
    }

    /// Whether rows that regions have alike can be shown once.
    public boolean isFoldable() {
        return kind.isFoldable();
    }

    public String id() {
        return kind.id();
    }

    public boolean hasRegions() {
        return kind.hasRegions();
    }

    public boolean hasDirections() {
        return kind.hasDirections();
    }

    public boolean hasRequirements() {
        return kind.hasRequirements();
    }

    public List<AnswerColumn<R>> columns() {
        return columns;
    }

    public ObservableList<R> rows() {
        catchUp();
        return rows;
    }

    public ObservableList<R> shownRows() {
        catchUp();
        return shown;
    }

    /// Display names of the plan's regions.
    public ObservableList<String> regions() {
        return regions;
    }

    /// Which of the rows are shown.
    public RowFilters<R> filters() {
        return filters;
    }

    /// Whether rows that regions have alike are shown once; from some regions on they are by themselves.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /// How many rows there are, each region's counted.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// How many rows are ticked.
    public ReadOnlyIntegerProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Changes whenever a row may have been ticked or no longer is.
    public ReadOnlyIntegerProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /// Changes whenever what is known of the rows may have changed, though the rows are the same.
    public ReadOnlyIntegerProperty marksProperty() {
        return marks.getReadOnlyProperty();
    }

    public ObjectProperty<R> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<Optional<Explanation>> explanationProperty() {
        return explanation.getReadOnlyProperty();
    }
}
