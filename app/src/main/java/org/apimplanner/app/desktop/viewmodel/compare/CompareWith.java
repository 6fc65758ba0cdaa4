package org.apimplanner.app.desktop.viewmodel.compare;

import org.apimplanner.model.Word;

/// What the open plan is compared with.
public enum CompareWith implements Word {
    SAVED,
    EDITION,
    FILE
}
