package org.apimplanner.app.desktop.viewmodel.answer;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.apimplanner.app.desktop.state.Delay;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.model.report.Report;

/// The picture of the topology. It is laid out only while somebody looks, and anew only when the plan has rested
/// for a moment, beside the window's own thread: every letter typed into the plan gives a new report.
public final class TopologyViewModel {
    private static final String LANE = "topology";
    private static final Duration REST = Duration.ofMillis(150);

    private final Function<Report, Scene> layout;
    private final Work work;
    private final Delay delay;
    private final ReadOnlyObjectWrapper<Optional<Scene>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private Optional<Report> waiting = Optional.empty();

    public TopologyViewModel(Function<Report, Scene> layout, Work work, Delay delay) {
        this.layout = layout;
        this.work = work;
        this.delay = delay;
        watched.addListener((observed, was, is) -> draw());
    }

    public void show(Report report) {
        waiting = Optional.of(report);
        if (picture.get().isEmpty()) {
            draw();
        } else if (watched.get()) {
            delay.after(REST, () -> rested(report));
        }
    }

    /// The first look at a report does not wait.
    private void draw() {
        if (watched.get() && waiting.isPresent()) {
            work.cancel(LANE);
            picture.set(waiting.map(layout));
            waiting = Optional.empty();
        }
    }

    private void rested(Report report) {
        if (watched.get() && waiting.filter(last -> last == report).isPresent()) {
            waiting = Optional.empty();
            work.run(LANE, () -> layout.apply(report), drawn -> picture.set(Optional.of(drawn)), failed -> {
                throw new IllegalStateException("The topology could not be laid out.", failed);
            });
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
