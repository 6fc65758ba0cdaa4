package org.apimplanner.app.desktop.platform;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.apimplanner.app.desktop.state.Work;

/// Runs work on threads beside JavaFX's, one a lane, and hands results back on JavaFX's.
///
/// Used from the JavaFX thread alone. Each lane counts its jobs; a result whose number is no longer
/// the lane's newest is dropped.
public final class FxWork implements Work, AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Map<String, Long> generations = new HashMap<>();
    private final Map<String, Future<?>> running = new HashMap<>();
    private final Map<String, ExecutorService> threads = new HashMap<>();
    private boolean ended;

    @Override
    public <P, T> void run(
            String lane, Telling<P, T> work, Consumer<P> told, Consumer<T> done, Consumer<Exception> failed) {
        if (ended) {
            return;
        }
        long generation = begin(lane);
        Future<?> job = thread(lane).submit(() -> {
            try {
                T result = work.call(word -> later(lane, generation, () -> told.accept(word)));
                later(lane, generation, () -> done.accept(result));
            } catch (Exception e) {
                later(lane, generation, () -> failed.accept(e));
            }
        });
        running.put(lane, job);
    }

    private ExecutorService thread(String lane) {
        return threads.computeIfAbsent(
                lane,
                name -> Executors.newSingleThreadExecutor(task -> {
                    Thread made = new Thread(task, "planner-" + name);
                    made.setDaemon(true);
                    return made;
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

    private void later(String lane, long generation, Runnable result) {
        Platform.runLater(() -> {
            if (generations.getOrDefault(lane, 0L) == generation) {
                result.run();
            }
        });
    }

    @Override
    public void cancel(String lane) {
        begin(lane);
    }

    /// Takes no more work; what is under way is done to its end.
    public void end() {
        ended = true;
        threads.values().forEach(ExecutorService::shutdown);
    }

    /// Waits a while for what is under way: files that are being written, sheets on their way to a printer.
    @Override
    public void close() {
        end();
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        for (ExecutorService thread : threads.values()) {
            try {
                thread.awaitTermination(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
