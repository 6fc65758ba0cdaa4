package org.apimplanner.app.desktop.platform;

import java.util.Optional;
import javafx.application.Platform;

/// The toolkit that shows windows, on the thread that may change them.
public final class WindowToolkit {
    private WindowToolkit() {}

    /// Starts the toolkit, and does not wait until it runs.
    ///
    /// @return what keeps it from starting, such as a display that cannot be opened; empty where it starts
    public static Optional<Throwable> start() {
        try {
            Platform.startup(() -> {});
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(e);
        }
    }

    /// Does something on the toolkit's thread as soon as it runs.
    public static void begin(Runnable work) {
        Platform.runLater(work);
    }
}
