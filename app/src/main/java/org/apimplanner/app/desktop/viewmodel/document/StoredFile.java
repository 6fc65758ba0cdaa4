package org.apimplanner.app.desktop.viewmodel.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apimplanner.app.desktop.state.Claims;
import org.apimplanner.app.desktop.state.FileStamp;
import org.apimplanner.app.desktop.state.PlanStore;
import org.apimplanner.model.plan.Plan;

/// The file of the open document: what it held when it was last read or written here, and whether it still
/// does. Files are touched in the lane of documents alone; what came of it is noted on the window's thread.
final class StoredFile {
    private final PlanStore store;
    private final Claims claims;
    private Optional<FileStamp> known = Optional.empty();

    /// What a file was read as.
    ///
    /// @param alone whether no other window has it open
    record Opened(Plan plan, Optional<FileStamp> stamp, boolean alone) {}

    /// What came of writing a file.
    ///
    /// @param stamp what it holds now; empty where it was not written, since another hand had changed it
    /// @param alone whether no other window has it open
    record Written(Optional<FileStamp> stamp, boolean alone) {}

    StoredFile(PlanStore store, Claims claims) {
        this.store = store;
        this.claims = claims;
    }

    /// Read before the plan is: a change in between is noticed rather than missed.
    Opened read(Path file) throws IOException {
        Optional<FileStamp> stamp = store.stamp(file);
        return new Opened(store.read(file), stamp, claimed(file));
    }

    /// @param expected what the file is to hold before; empty to write over whatever it holds
    Written write(Path file, Plan plan, Optional<Optional<FileStamp>> expected) throws IOException {
        Optional<FileStamp> now = store.stamp(file);
        boolean changed = now.isPresent()
                && expected.filter(before -> !before.equals(now)).isPresent();
        return changed
                ? new Written(Optional.empty(), true)
                : new Written(Optional.of(store.write(file, plan)), claimed(file));
    }

    /// Two windows on one file are worth a word, and never a failure.
    private boolean claimed(Path file) {
        try {
            return claims.claim(file);
        } catch (IOException e) {
            return true;
        }
    }

    /// What the file holds at this moment; empty where there is none.
    Optional<FileStamp> now(Path file) throws IOException {
        return store.stamp(file);
    }

    void note(Optional<FileStamp> stamp) {
        known = stamp;
    }

    Optional<FileStamp> known() {
        return known;
    }
}
