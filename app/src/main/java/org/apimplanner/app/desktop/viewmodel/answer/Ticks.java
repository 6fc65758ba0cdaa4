package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;

/// Rows that a person ticks and writes notes on.
public interface Ticks<R> {
    boolean isDone(R row);

    /// Ticks the rows, or takes their ticks away, as one step.
    void tick(List<R> rows, boolean done);

    /// What was written down beside the row; empty for nothing.
    String note(R row);

    void note(R row, String text);
}
