package org.apimplanner.app.desktop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.desktop.state.Delay;

/// Time that passes when a test says so.
public final class HeldDelay implements Delay {
    private final List<Runnable> waiting = new ArrayList<>();

    /// How long each call asked to wait, in order.
    public final List<Duration> waits = new ArrayList<>();

    @Override
    public void after(Duration wait, Runnable then) {
        waits.add(wait);
        waiting.add(then);
    }

    /// All waiting is over.
    public void pass() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }
}
