package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// Whether the gateway answers while a change is under way, best first.
public enum Downtime implements Word {
    NONE,
    /// Under circumstances that the steps name.
    POSSIBLE,
    DURING_UPDATE
}
