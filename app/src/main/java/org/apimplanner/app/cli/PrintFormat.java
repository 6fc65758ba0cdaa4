package org.apimplanner.app.cli;

import java.util.List;
import org.apimplanner.model.Word;

/// How a command prints one result; each command offers some of them.
enum PrintFormat implements Word {
    TEXT,
    TABLE,
    JSON,
    CSV;

    /// The format that a person asked for.
    ///
    /// @param offered what the command has
    /// @throws Failure for any other word
    static PrintFormat of(String word, PrintFormat... offered) {
        List<PrintFormat> known = List.of(offered);
        return known.stream()
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Options.unknown(
                        "--format", word, known.stream().map(Word::word).toList()));
    }
}
