package org.apimplanner.app.desktop;

import java.util.function.Consumer;
import org.apimplanner.app.desktop.state.Work;

/// Work that is done before the call returns, so that tests need not wait.
public final class DirectWork implements Work {
    @Override
    public <P, T> void run(
            String lane, Telling<P, T> work, Consumer<P> told, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call(told);
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public void cancel(String lane) {}
}
