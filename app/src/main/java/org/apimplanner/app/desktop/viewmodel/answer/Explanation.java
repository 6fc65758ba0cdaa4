package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.reference.Source;

/// Why a row is there.
///
/// @param title the row in a few words
/// @param purpose what it is for
/// @param facts labelled statements: what asks for it, to what it applies, what is open
/// @param caution what the documents leave open or what to do; empty for nothing
/// @param sources where it stands in the documentation
public record Explanation(
        String title, String purpose, List<Fact> facts, Optional<String> caution, List<Source> sources) {
    /// A labelled statement.
    public record Fact(String label, String text) {}
}
