package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What a change does to an address of the instance.
public enum AddressEffect implements Word {
    /// There is no such address, before or after.
    NONE("none"),
    STAYS("stays"),
    APPEARS("appears"),
    DISAPPEARS("disappears"),
    /// On a choice that the steps name.
    DEPENDS("depends"),
    CHANGES("changes");

    private final String word;

    AddressEffect(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /// Whether whoever knows the old address may have to learn a new one.
    public boolean affects() {
        return this == CHANGES || this == DEPENDS || this == DISAPPEARS;
    }
}
