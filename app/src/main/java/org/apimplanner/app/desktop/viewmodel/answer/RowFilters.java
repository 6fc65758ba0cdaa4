package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.apimplanner.model.net.Direction;

/// Which rows of a table a person wants to see. A row is shown when every filter lets it pass.
public final class RowFilters<R> {
    private final TableKind<R> kind;
    private final List<AnswerColumn<R>> columns;
    private final BiPredicate<R, String> inRegion;
    private final Predicate<R> done;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Direction>> direction = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> region = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty requiredOnly = new SimpleBooleanProperty();
    private final BooleanProperty openOnly = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<CellValue>> only = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Predicate<R>> facet = new SimpleObjectProperty<>(row -> true);
    private Runnable clearFacet = () -> {};

    /// What all shown rows have in one column.
    public record CellValue(String column, String head, String text) {}

    /// @param inRegion whether a row is of the region of a display name
    /// @param done whether a row is ticked
    RowFilters(
            TableKind<R> kind,
            List<AnswerColumn<R>> columns,
            BiPredicate<R, String> inRegion,
            Predicate<R> done,
            InvalidationListener changed) {
        this.kind = kind;
        this.columns = columns;
        this.inRegion = inRegion;
        this.done = done;
        for (Observable filter : List.of(words, direction, region, requiredOnly, openOnly, only, facet)) {
            filter.addListener(changed);
        }
    }

    boolean passes(R row) {
        return region.get().filter(name -> !inRegion.test(row, name)).isEmpty()
                && (direction.get().isEmpty()
                        || direction.get().equals(kind.direction().apply(row)))
                && (!requiredOnly.get() || kind.required().test(row))
                && !(openOnly.get() && done.test(row))
                && hasValue(row)
                && facet.get().test(row)
                && hasWords(row);
    }

    private boolean hasValue(R row) {
        return only.get()
                .filter(wanted -> columns.stream()
                        .filter(column -> column.key().equals(wanted.column()))
                        .noneMatch(column -> column.shown().apply(row).equals(wanted.text())))
                .isEmpty();
    }

    /// Every typed word occurs in some cell.
    private boolean hasWords(R row) {
        if (words.get().isBlank()) {
            return true;
        }
        String all = columns.stream()
                .map(column -> column.searched(row))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        for (String word : words.get().toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Forgets a region that the plan no longer has.
    void keepRegion(List<String> names) {
        if (region.get().filter(name -> !names.contains(name)).isPresent()) {
            region.set(Optional.empty());
        }
    }

    /// Lets every row pass.
    public void clear() {
        words.set("");
        direction.set(Optional.empty());
        region.set(Optional.empty());
        requiredOnly.set(false);
        openOnly.set(false);
        only.set(Optional.empty());
        clearFacet.run();
    }

    /// Words that each occur in some cell.
    public StringProperty wordsProperty() {
        return words;
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

    /// Whether rows that are ticked are left out.
    public BooleanProperty openOnlyProperty() {
        return openOnly;
    }

    /// The value that all shown rows have in one column; empty for any.
    public ObjectProperty<Optional<CellValue>> onlyProperty() {
        return only;
    }

    /// A filter of this table alone, beside those that all tables have.
    ///
    /// @param clear lets every row pass it
    public void narrowBy(Predicate<R> passes, Runnable clear) {
        clearFacet = clear;
        facet.set(passes);
    }
}
