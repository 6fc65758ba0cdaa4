package org.apimplanner.app.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The sheets a document can be printed on.
public enum Paper {
    A4("a4", "A4"),
    LETTER("letter", "letter");

    private final String word;
    private final String css;

    Paper(String word, String css) {
        this.word = word;
        this.css = css;
    }

    /// The word after `--paper`.
    public String word() {
        return word;
    }

    /// The sheet's name in a style sheet.
    public String css() {
        return css;
    }

    public static Optional<Paper> named(String word) {
        return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Paper::word).toList();
    }
}
