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
    private final ReadOnlyObjectWrapper<T> value = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty seen = new SimpleBooleanProperty(true);
    private Optional<Report> waiting = Optional.empty();

    public WhenSeen(Function<Report, T> make) {
        this.make = make;
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

    /// The part as it was last seen; there is one from the first report on.
    public ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /// Whether somebody looks; set by the view.
    public BooleanProperty seenProperty() {
        return seen;
    }
}
