package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/// Keeps what is not saved aside, so that neither a crash nor a power cut takes it.
public interface DraftStore {
    /// A draft that a program left behind which is no longer running.
    ///
    /// @param name tells it from the others
    /// @param written what the clock said then, which is for people: nothing is decided by it
    record Left(String name, Draft draft, Instant written) {}

    /// Replaces this program's own draft, whole or not at all.
    void keep(Draft draft) throws IOException;

    /// Drops this program's own draft: there is nothing unsaved.
    void drop() throws IOException;

    /// What others left behind, newest first. None of it is offered to another program as long as this
    /// one runs.
    List<Left> left() throws IOException;

    /// Drops what another left behind.
    void forget(Left left) throws IOException;
}
