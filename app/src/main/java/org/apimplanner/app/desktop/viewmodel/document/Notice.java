package org.apimplanner.app.desktop.viewmodel.document;

import java.util.Optional;

/// A sentence about something that was done or failed.
///
/// @param problem whether it failed
/// @param action what a person may want to do next
public record Notice(boolean problem, String sentence, Optional<Action> action) {
    /// @param label what its button says
    public record Action(String label, Runnable run) {}
}
