package org.apimplanner.app.desktop.viewmodel.compare;

import org.apimplanner.model.Word;

/// What the open plan is compared with.
public enum CompareWith implements Word {
    SAVED("saved"),
    EDITION("edition"),
    FILE("file");

    private final String word;

    CompareWith(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
