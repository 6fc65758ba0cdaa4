package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// Whether the gateway answers while a change is under way, best first.
public enum Downtime implements Word {
    NONE("none"),
    /// Under circumstances that the steps name.
    POSSIBLE("possible"),
    DURING_UPDATE("duringUpdate");

    private final String word;

    Downtime(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
