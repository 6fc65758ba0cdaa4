package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.apimplanner.model.report.Report;

/// A part of the answer that is worked out while somebody looks, since every letter typed into the plan
/// gives a new report. Without a view that says otherwise, somebody does.
public final class WhenSeen<T> {
    private final Function<Report, T> make;
    private final ReadOnlyObjectWrapper<T> value;
    private final BooleanProperty seen = new SimpleBooleanProperty(true);
    private Optional<Report> waiting = Optional.empty();

    /// @param before what is shown before the first report
    public WhenSeen(T before, Function<Report, T> make) {
        this.make = make;
        this.value = new ReadOnlyObjectWrapper<>(before);
        seen.addListener((observed, was, is) -> catchUp());
    }

    public void show(Report report) {
        waiting = Optional.of(report);
        catchUp();
    }

    private void catchUp() {
        if (seen.get() && waiting.isPresent()) {
            T made = make.apply(waiting.get());
            waiting = Optional.empty();
            value.set(made);
        }
    }

    public ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /// Whether somebody looks; set by the view.
    public BooleanProperty seenProperty() {
        return seen;
    }
}
