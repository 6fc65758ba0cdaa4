package org.apimplanner.model.audit.traffic;

import java.util.List;

/// What a list of rules does with required traffic.
///
/// @param outcome the whole of it
/// @param allowing the rules that let some of it through, in their order
/// @param blocking the rules that keep some of it out, in their order
/// @param byDefault whether one of the allowing rules is Azure's own
/// @param gaps what is not allowed: for certain, or perhaps where the outcome is undecided
public record Decision(
        Outcome outcome, List<String> allowing, List<String> blocking, boolean byDefault, List<Gap> gaps) {
    public Decision {
        allowing = List.copyOf(allowing);
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
