package org.apimplanner.app.desktop.state;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that takes longer than a frame. What is in one lane is done one after the other; lanes do not
/// wait for each other.
public interface Work {
    /// Work that says how far it is while it goes on.
    interface Telling<P, T> {
        T call(Consumer<P> tell) throws Exception;
    }

    /// Runs `work` elsewhere and hands what it tells, and its result, back where properties may be changed.
    ///
    /// @param lane newer work in the same lane makes older results late; late results are dropped
    <P, T> void run(String lane, Telling<P, T> work, Consumer<P> told, Consumer<T> done, Consumer<Exception> failed);

    /// Runs work that tells nothing before its end.
    default <T> void run(String lane, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(lane, tell -> work.call(), told -> {}, done, failed);
    }

    /// Drops whatever is under way in the lane.
    void cancel(String lane);
}
