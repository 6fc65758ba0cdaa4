package org.apimplanner.model.diff;

import org.apimplanner.model.Word;

/// What became of a row or a region.
public enum Action implements Word {
    ADDED,
    REMOVED,
    CHANGED
}
