package org.apimplanner.app.words;

import java.util.Optional;

/// What the documents leave open of a row, the same in every format.
public final class Doubt {
    /// Begins the note of a row that is not verified, so that a reader can filter by it.
    public static final String TO_BE_CONFIRMED = "To be confirmed: ";

    private Doubt() {}

    /// The note of a row as a table has it.
    public static Optional<String> note(Optional<String> note, boolean verified) {
        return note.map(words -> verified ? words : TO_BE_CONFIRMED + words);
    }
}
