package org.apimplanner.app.desktop.viewmodel.code;

import org.apimplanner.model.Word;

/// A piece of a line of code that has one colour.
public record CodePart(Kind kind, String text) {
    /// What the piece is.
    public enum Kind implements Word {
        PLAIN,
        COMMENT,
        STRING,
        NUMBER,
        KEYWORD,
        NAME
    }
}
