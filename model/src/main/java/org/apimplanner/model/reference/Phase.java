package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// When a checklist item is due.
public enum Phase implements Word {
    BEFORE("before"),
    DEPLOY("deploy"),
    VERIFY("verify"),
    CHANGE("change");

    private final String word;

    Phase(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
