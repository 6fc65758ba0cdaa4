package org.apimplanner.app.desktop.viewmodel.document;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.apimplanner.app.desktop.state.Delay;

/// What the window says about what was done or failed: the last sentence stands until it is closed or
/// the next one comes. What says that something was done goes by itself, unless it is pointed at.
public final class Notices {
    static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

    private final Delay delay;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean held;
    private boolean due;

    public Notices(Delay delay) {
        this.delay = delay;
    }

    /// Says something that goes by itself.
    public void tell(String sentence) {
        say(sentence);
    }

    void say(String sentence) {
        show(Notice.done(sentence));
    }

    public void complain(String sentence) {
        show(Notice.problem(sentence));
    }

    void show(Notice next) {
        due = false;
        notice.set(Optional.of(next));
        if (next.kind() == Notice.Kind.DONE) {
            delay.after(LONG_ENOUGH, () -> end(next));
        }
    }

    private void end(Notice old) {
        boolean stands = notice.get().filter(now -> now == old).isPresent();
        due = stands && held;
        if (stands && !held) {
            clear();
        }
    }

    /// Keeps the sentence while a person points at it.
    public void hold(boolean pointedAt) {
        held = pointedAt;
        if (!held && due) {
            clear();
        }
    }

    /// Takes this sentence back, where it still stands.
    void withdraw(Notice old) {
        if (notice.get().filter(now -> now == old).isPresent()) {
            clear();
        }
    }

    public void clear() {
        due = false;
        notice.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
