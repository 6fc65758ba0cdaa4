package org.apimplanner.model.net;

import org.apimplanner.model.Word;

/// What a rule does with the traffic it matches.
public enum Access implements Word {
    ALLOW("Allow"),
    DENY("Deny");

    private final String word;

    Access(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
