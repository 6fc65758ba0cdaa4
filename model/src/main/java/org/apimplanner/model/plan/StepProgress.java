package org.apimplanner.model.plan;

import java.util.Optional;

/// How far one step of the checklist is.
///
/// @param step the id of the reference row that asks for it
/// @param region the API name of the region in which it is to be done; empty for the whole deployment
/// @param note what people wrote down beside it, perhaps in several lines; empty for nothing
public record StepProgress(String step, Optional<String> region, boolean done, String note) {
    /// Whether it tells no more than that the step is there.
    boolean isBlank() {
        return !done && note.isBlank();
    }
}
