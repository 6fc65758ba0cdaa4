package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// Whether a change needs a thing, least first.
public enum Need implements Word {
    NO,
    CAN,
    /// The documents disagree or advise it: plan for it.
    SHOULD,
    MUST
}
