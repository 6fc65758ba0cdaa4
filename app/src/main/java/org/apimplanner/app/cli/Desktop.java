package org.apimplanner.app.cli;

import java.nio.file.Path;
import java.util.Optional;

/// The door to the desktop, so that the command line need not know it.
public interface Desktop {
    /// Why the desktop cannot open here: a sentence without its full stop; empty where it can.
    Optional<String> obstacle();

    /// Opens the desktop and returns when it is closed.
    ///
    /// @param planFile the plan to begin with
    /// @throws Failure when it does not open
    void open(Optional<Path> planFile);
}
