package org.apimplanner.app.desktop.viewmodel.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What a file is good for that was opened as a plan and is none.
///
/// @param sentence what it is, and a question
/// @param label the answer that uses it
public record OtherUse(String sentence, String label, Runnable run) {
    /// Looks into files that are no plans.
    @FunctionalInterface
    public interface Finder {
        /// The use; empty where there is none. Called off the window's thread.
        ///
        /// @throws IOException when the file cannot be read
        Optional<OtherUse> of(Path file) throws IOException;
    }
}
