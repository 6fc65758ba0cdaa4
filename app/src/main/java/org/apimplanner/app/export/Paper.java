package org.apimplanner.app.export;

import org.apimplanner.model.Word;

/// The sheets a document can be printed on, by the word after `--paper`.
public enum Paper implements Word {
    A4("A4"),
    LETTER("letter");

    private final String css;

    Paper(String css) {
        this.css = css;
    }

    /// The sheet's name in a style sheet.
    public String css() {
        return css;
    }
}
