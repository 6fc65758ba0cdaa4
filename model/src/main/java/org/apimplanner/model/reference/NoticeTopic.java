package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What a notice is about, which gives it its place among the findings.
public enum NoticeTopic implements Word {
    /// Whether the chosen state of the documentation is a good one to follow.
    EDITION,
    /// Forced tunneling.
    ROUTING,
    /// The plan as a whole.
    PLAN
}
