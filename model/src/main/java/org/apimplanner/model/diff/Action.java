package org.apimplanner.model.diff;

import org.apimplanner.model.Word;

/// What became of a row or a region.
public enum Action implements Word {
    ADDED("added"),
    REMOVED("removed"),
    CHANGED("changed");

    private final String word;

    Action(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
