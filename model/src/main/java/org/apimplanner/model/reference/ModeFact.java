package org.apimplanner.model.reference;

import java.util.Set;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;

/// What a networking mode is and where it exists.
///
/// @param label the name people know, such as `Internal`
/// @param summary one sentence: who reaches what
/// @param editions the editions that document the mode; empty for all
/// @param platforms the platforms that have it
/// @param needs the answers without which no plan of the mode is complete
public record ModeFact(
        Mode mode,
        String label,
        String summary,
        EditionRange editions,
        Set<Platform> platforms,
        Set<ModeNeed> needs,
        CitedSources sources) {}
