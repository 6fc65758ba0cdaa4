package org.apimplanner.app.cli;

import org.apimplanner.model.Word;

/// A word of a closed set on the command line.
final class Choice {
    private Choice() {}

    /// @param place what the word is given for, such as `--format`
    static <E extends Enum<E> & Word> E of(String place, Class<E> type, String word) {
        return Word.find(type, word)
                .orElseThrow(
                        () -> Failure.in(place, "'" + word + "'", "one of " + String.join(", ", Word.words(type))));
    }
}
