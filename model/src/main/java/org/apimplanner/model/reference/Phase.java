package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// When a checklist item is due.
public enum Phase implements Word {
    BEFORE,
    DEPLOY,
    VERIFY,
    CHANGE
}
