package org.apimplanner.app.desktop.viewmodel.document;

import java.util.List;

/// A sentence about something that was done, failed, or wants a decision.
///
/// @param kind how it looks, and whether it goes by itself
/// @param actions what a person may want to do next, the likeliest first
public record Notice(Kind kind, String sentence, List<Action> actions) {
    /// What a notice is about.
    public enum Kind {
        /// Something was done: it goes by itself.
        DONE,
        /// Something failed: it stays until it is closed.
        PROBLEM,
        /// Somebody should decide: it stays until they do.
        QUESTION
    }

    public Notice {
        actions = List.copyOf(actions);
    }

    static Notice done(String sentence, Action... actions) {
        return new Notice(Kind.DONE, sentence, List.of(actions));
    }

    static Notice problem(String sentence, Action... actions) {
        return new Notice(Kind.PROBLEM, sentence, List.of(actions));
    }

    static Notice question(String sentence, List<Action> actions) {
        return new Notice(Kind.QUESTION, sentence, actions);
    }

    public boolean problem() {
        return kind == Kind.PROBLEM;
    }

    /// @param label what its button says
    public record Action(String label, Runnable run) {}
}
