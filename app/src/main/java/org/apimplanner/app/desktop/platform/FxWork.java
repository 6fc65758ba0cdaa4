package org.apimplanner.app.desktop.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.apimplanner.app.desktop.state.Work;

/// Runs work on one thread beside JavaFX's, and hands results back on JavaFX's.
///
/// Used from the JavaFX thread alone. Each lane counts its jobs; a result whose number is no longer
/// the lane's newest is dropped.
public final class FxWork implements Work, AutoCloseable {
    private final Map<String, Long> generations = new HashMap<>();
    private final Map<String, Future<?>> running = new HashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "planner-work");
        made.setDaemon(true);
        return made;
    });

    @Override
    public <T> void run(String lane, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        long generation = begin(lane);
        running.put(lane, thread.submit(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> deliver(lane, generation, () -> done.accept(result)));
            } catch (Exception e) {
                Platform.runLater(() -> deliver(lane, generation, () -> failed.accept(e)));
            }
        }));
    }

    private long begin(String lane) {
        Future<?> before = running.remove(lane);
        if (before != null) {
            // Not interrupted: a file that is being written is written to its end.
            before.cancel(false);
        }
        return generations.merge(lane, 1L, Long::sum);
    }

    private void deliver(String lane, long generation, Runnable result) {
        if (generations.get(lane) == generation) {
            result.run();
        }
    }

    @Override
    public void cancel(String lane) {
        begin(lane);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
