package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// Whether a change needs a thing, least first.
public enum Need implements Word {
    NO("no"),
    CAN("can"),
    /// The documents disagree or advise it: plan for it.
    SHOULD("should"),
    MUST("must");

    private final String word;

    Need(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
