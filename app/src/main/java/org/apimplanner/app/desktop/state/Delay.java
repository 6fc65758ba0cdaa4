package org.apimplanner.app.desktop.state;

import java.time.Duration;

/// Does something a little later, where properties may be changed.
public interface Delay {
    /// Runs `then` when `wait` has passed.
    void after(Duration wait, Runnable then);
}
