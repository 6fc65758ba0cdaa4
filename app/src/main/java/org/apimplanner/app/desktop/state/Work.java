package org.apimplanner.app.desktop.state;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that takes longer than a frame.
public interface Work {
    /// Runs `work` elsewhere and hands its result back where properties may be changed.
    ///
    /// @param lane newer work in the same lane makes older results late; late results are dropped
    <T> void run(String lane, Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// Drops whatever is under way in the lane.
    void cancel(String lane);
}
