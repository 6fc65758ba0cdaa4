package org.apimplanner.app.desktop.viewmodel.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.diff.Action;

/// The rows of a comparison and their filters, which stay when another comparison comes.
public final class ComparedRows {
    private final Messages messages;
    private final ObservableList<Comparison.Row> rows = FXCollections.observableArrayList();
    private final FilteredList<Comparison.Row> shown = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Action>> action = new SimpleObjectProperty<>(Optional.empty());

    ComparedRows(Messages messages) {
        this.messages = messages;
        InvalidationListener narrow = changed -> shown.setPredicate(this::passes);
        filter.addListener(narrow);
        action.addListener(narrow);
    }

    void show(List<Comparison.Row> fresh) {
        rows.setAll(fresh);
    }

    private boolean passes(Comparison.Row row) {
        String text = text(row);
        return action.get().filter(wanted -> wanted != row.action()).isEmpty()
                && Stream.of(filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(text::contains);
    }

    /// Everything that is shown of a row.
    private static String text(Comparison.Row row) {
        Stream<String> head =
                Stream.of(row.region(), row.section(), row.action().word(), row.label(), row.purpose());
        Stream<String> fields =
                row.fields().stream().flatMap(field -> Stream.of(field.field(), field.before(), field.after()));
        return String.join("\n", Stream.concat(head, fields).toList()).toLowerCase(Locale.ROOT);
    }

    /// How many rows there are, and how many of them pass.
    public String countWords() {
        return shown.size() == rows.size()
                ? messages.count("count.lines", rows.size())
                : messages.text("filter.count", shown.size(), rows.size());
    }

    /// How many rows came, went or changed, whether they pass or not.
    public long count(Action wanted) {
        return rows.stream().filter(row -> row.action() == wanted).count();
    }

    /// The rows that pass the filters.
    public ObservableList<Comparison.Row> shown() {
        return shown;
    }

    /// Words that a row must all hold.
    public StringProperty filterProperty() {
        return filter;
    }

    /// Empty for every row.
    public ObjectProperty<Optional<Action>> actionProperty() {
        return action;
    }
}
