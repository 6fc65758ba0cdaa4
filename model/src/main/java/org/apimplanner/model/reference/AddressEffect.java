package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What a change does to an address of the instance.
public enum AddressEffect implements Word {
    /// There is no such address, before or after.
    NONE,
    STAYS,
    APPEARS,
    DISAPPEARS,
    /// On a choice that the steps name.
    DEPENDS,
    CHANGES;

    /// Whether whoever knows the old address may have to learn a new one.
    public boolean affects() {
        return this == CHANGES || this == DEPENDS || this == DISAPPEARS;
    }
}
