package org.apimplanner.app.desktop.state;

import org.apimplanner.model.Word;

/// The looks of the window.
public enum Theme implements Word {
    LIGHT,
    DARK,
    /// For eyes that need more than the usual contrast.
    HIGH_CONTRAST;

    /// The one that follows in the round of all.
    public Theme next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> HIGH_CONTRAST;
            case HIGH_CONTRAST -> LIGHT;
        };
    }
}
