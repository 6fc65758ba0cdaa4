package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.export.csv.CsvText;
import org.apimplanner.app.export.markdown.MarkdownText;
import org.apimplanner.app.table.Table;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.report.Report;

/// A table of the answer: its rows, its filters, the chosen row and why it is there.
public final class AnswerTable<R> {
    private final TableKind<R> kind;
    private final Messages messages;
    private final Supplier<Report> filed;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final FilteredList<R> shown = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Direction>> direction = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> region = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty requiredOnly = new SimpleBooleanProperty();
    private final ObjectProperty<Predicate<R>> facet = new SimpleObjectProperty<>(row -> true);
    private final ObjectProperty<R> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Explanation>> explanation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<String> regions = FXCollections.observableArrayList();
    private Set<Object> added = Set.of();
    private Optional<Report> report = Optional.empty();

    /// @param filed the answer as files say it, of which copies are made: row for row the one that is shown
    public AnswerTable(TableKind<R> kind, Messages messages, Supplier<Report> filed) {
        this.kind = kind;
        this.filed = filed;
        this.messages = messages;
        InvalidationListener narrow = changed -> shown.setPredicate(this::passes);
        filter.addListener(narrow);
        direction.addListener(narrow);
        region.addListener(narrow);
        requiredOnly.addListener(narrow);
        facet.addListener(narrow);
        selected.addListener(changed -> explain());
    }

    /// Shows the answer; the chosen row stays chosen where it still exists.
    public void show(Report now, Report before) {
        report = Optional.of(now);
        Object kept = selected.get() == null ? null : kind.identity().apply(selected.get());
        Set<Object> known =
                kind.rows().apply(before).stream().map(kind.identity()).collect(Collectors.toSet());
        List<R> fresh = kind.rows().apply(now);
        added = fresh.stream()
                .map(kind.identity())
                .filter(r -> !known.contains(r))
                .collect(Collectors.toSet());
        showRegions(now);
        rows.setAll(fresh);
        selected.set(fresh.stream()
                .filter(row -> Objects.equals(kind.identity().apply(row), kept))
                .findFirst()
                .orElse(null));
        explain();
    }

    private void showRegions(Report now) {
        List<String> names =
                now.regions().stream().map(r -> r.displayName()).distinct().toList();
        if (!regions.equals(names)) {
            regions.setAll(names);
        }
        if (region.get().filter(name -> !names.contains(name)).isPresent()) {
            region.set(Optional.empty());
        }
    }

    private void explain() {
        explanation.set(report.flatMap(
                of -> Optional.ofNullable(selected.get()).map(row -> kind.why().apply(row, of))));
    }

    private boolean passes(R row) {
        boolean inRegion =
                region.get().isEmpty() || region.get().equals(kind.region().apply(row));
        boolean inDirection = direction.get().isEmpty()
                || direction.get().equals(kind.direction().apply(row));
        boolean asked = !requiredOnly.get() || kind.required().test(row);
        return inRegion && inDirection && asked && facet.get().test(row) && hasWords(row);
    }

    /// Every typed word occurs in some cell.
    private boolean hasWords(R row) {
        String all = columns().stream()
                .map(column -> column.searched(row))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        for (String word : filter.get().toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// The rows as tab-separated lines under the columns' heads, as spreadsheets take them: the cells of
    /// the exported files.
    public String copy(List<R> chosen) {
        StringBuilder text = new StringBuilder(line(column -> column.column().head()));
        filed(chosen).forEach(row -> text.append(line(column -> column.column().text(row))));
        return text.toString();
    }

    private List<R> filed(List<R> chosen) {
        List<R> all = kind.rows().apply(filed.get());
        return chosen.stream().map(row -> all.get(rows.indexOf(row))).toList();
    }

    private String line(Function<AnswerColumn<R>, String> cell) {
        return columns().stream()
                .map(cell)
                .map(text -> text.replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /// The rows as a file of comma-separated values.
    public String csv(List<R> chosen) {
        return CsvText.file(new Table(
                kind.id(),
                columns().stream().map(AnswerColumn::column).toList(),
                filed(chosen).stream()
                        .map(row -> columns().stream()
                                .map(column -> column.column().cell().apply(row))
                                .toList())
                        .toList()));
    }

    /// The rows as a table of a wiki or a pull request.
    public String markdown(List<R> chosen) {
        return MarkdownText.table(
                columns().stream().map(column -> column.column().head()).toList(),
                filed(chosen).stream()
                        .map(row -> columns().stream()
                                .map(column -> MarkdownText.of(column.column().text(row)))
                                .toList())
                        .toList());
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

    public boolean isAdded(R row) {
        return added.contains(kind.identity().apply(row));
    }

    public void clearFilters() {
        filter.set("");
        direction.set(Optional.empty());
        region.set(Optional.empty());
        requiredOnly.set(false);
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
        return kind.columns();
    }

    public ObservableList<R> rows() {
        return rows;
    }

    public ObservableList<R> shownRows() {
        return shown;
    }

    /// Display names of the plan's regions.
    public ObservableList<String> regions() {
        return regions;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<Optional<Direction>> directionProperty() {
        return direction;
    }

    public ObjectProperty<Optional<String>> regionProperty() {
        return region;
    }

    public BooleanProperty requiredOnlyProperty() {
        return requiredOnly;
    }

    /// A filter of this table alone, beside those that all tables have.
    public ObjectProperty<Predicate<R>> facetProperty() {
        return facet;
    }

    public ObjectProperty<R> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<Optional<Explanation>> explanationProperty() {
        return explanation.getReadOnlyProperty();
    }
}
