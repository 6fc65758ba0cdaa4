package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apimplanner.model.plan.Plan;

/// Reads and writes plan files.
public interface PlanStore {
    /// @throws org.apimplanner.model.json.UnreadableInput when the text is no plan
    /// @throws IOException when the file cannot be read at all
    Plan read(Path file) throws IOException;

    /// Writes the plan whole or not at all: a failure leaves an older file as it was.
    ///
    /// @return what the file holds now
    FileStamp write(Path file, Plan plan) throws IOException;

    /// What the file holds at this moment; empty where there is no file.
    Optional<FileStamp> stamp(Path file) throws IOException;
}
