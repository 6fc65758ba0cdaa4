package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;

/// Rows that a person ticks and writes notes on.
public interface Ticks<R> {
    boolean isDone(R row);

    /// Whether something of it is done.
    default boolean isBegun(R row) {
        return isDone(row);
    }

    /// Ticks the rows, or takes their ticks away, as one step.
    void tick(List<R> rows, boolean done);

    /// What was written down beside the row; empty for nothing.
    String note(R row);

    /// Whether what is written down is the same for all that the row stands for, and so can be changed as one.
    default boolean isOneNote(R row) {
        return true;
    }

    /// Writes the same down beside each of the rows, as one step.
    void note(List<R> rows, String text);
}
