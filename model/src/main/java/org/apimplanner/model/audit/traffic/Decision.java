package org.apimplanner.model.audit.traffic;

import java.util.List;

/// What a list of rules does with required traffic.
///
/// @param outcome the whole of it
/// @param deciding the rules that decide, in their order: those that block where all is blocked, those
///     that allow where all is allowed, else both
/// @param blocking the rules that keep or may keep some of it out, in their order
/// @param byDefault whether one of the allowing rules is Azure's own
/// @param gaps what is not allowed: for certain, or perhaps where the outcome is undecided
public record Decision(
        Outcome outcome, List<FilterRule> deciding, List<FilterRule> blocking, boolean byDefault, List<Gap> gaps) {
    public Decision {
        deciding = List.copyOf(deciding);
        blocking = List.copyOf(blocking);
        gaps = List.copyOf(gaps);
    }

    /// The whole of the traffic.
    public enum Outcome {
        ALLOWED,
        PARTIAL,
        BLOCKED,
        /// It depends on addresses that are not known.
        UNDECIDED
    }
}
