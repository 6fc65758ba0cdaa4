package org.apimplanner.app.desktop.viewmodel.plan;

/// What reading a typed text gave.
sealed interface Entry<T> {
    /// The text means this.
    record Read<T>(T value) implements Entry<T> {}

    /// The text means nothing yet; the sentence says what was expected.
    record Unread<T>(String sentence) implements Entry<T> {}
}
