package org.apimplanner.app.desktop.state;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.plan.Plan;

/// A document as it was while a person worked on it.
///
/// @param file where it was opened from or saved to; empty for one that has no file
/// @param known what the file held when it was last read or written; empty where that is not known
/// @param unread text in fields that is not in the plan, by the JSON pointer of the field
public record Draft(Optional<Path> file, Optional<FileStamp> known, Plan plan, Map<String, String> unread) {
    public Draft {
        unread = Map.copyOf(unread);
    }
}
