package org.apimplanner.app.desktop;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apimplanner.app.desktop.state.Work;

/// Work that is done when a test says so, one piece after the other.
public final class HeldWork implements Work {
    private final List<Piece> waiting = new ArrayList<>();

    private record Piece(String lane, Runnable work) {}

    @Override
    public <P, T> void run(
            String lane, Telling<P, T> work, Consumer<P> told, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(new Piece(lane, () -> {
            T result;
            try {
                result = work.call(told);
            } catch (Exception e) {
                failed.accept(e);
                return;
            }
            done.accept(result);
        }));
    }

    @Override
    public void cancel(String lane) {
        waiting.removeIf(piece -> piece.lane().equals(lane));
    }

    /// How much waits.
    public int size() {
        return waiting.size();
    }

    /// The next piece is done.
    public void next() {
        Iterator<Piece> first = waiting.iterator();
        Piece piece = first.next();
        first.remove();
        piece.work().run();
    }

    /// All that waits is done, and what comes of it.
    public void pass() {
        while (!waiting.isEmpty()) {
            next();
        }
    }
}
