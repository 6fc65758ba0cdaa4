package org.apimplanner.app.desktop.viewmodel.compare;

import org.apimplanner.model.Word;

/// What the open plan is compared with.
public enum CompareWith implements Word {
    SAVED,
    /// The plan before the last change.
    STEP,
    EDITION,
    FILE
}
