package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.model.report.Report;

/// The picture of the topology. It is laid out only while somebody looks, since every letter typed
/// into the plan gives a new report.
public final class TopologyViewModel {
    private final Function<Report, Scene> layout;
    private final ReadOnlyObjectWrapper<Optional<Scene>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private Optional<Report> waiting = Optional.empty();

    public TopologyViewModel(Function<Report, Scene> layout) {
        this.layout = layout;
        watched.addListener((observed, was, is) -> draw());
    }

    public void show(Report report) {
        waiting = Optional.of(report);
        draw();
    }

    private void draw() {
        if (watched.get() && waiting.isPresent()) {
            picture.set(waiting.map(layout));
            waiting = Optional.empty();
        }
    }

    /// The picture of the last report that was looked at; empty before the first look.
    public ReadOnlyObjectProperty<Optional<Scene>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// Whether somebody looks; set by the view.
    public BooleanProperty watchedProperty() {
        return watched;
    }
}
