package org.apimplanner.model.diff;

import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.reference.ChangeKind;

/// Something that happens on the way from one plan to the other.
///
/// @param region where; empty for the whole instance
/// @param arguments what fills the placeholders of its sentences
record Event(ChangeKind change, Optional<RegionPair> region, Map<String, String> arguments) {

    static Event of(ChangeKind change) {
        return new Event(change, Optional.empty(), Map.of());
    }

    static Event of(ChangeKind change, String before, String after) {
        return new Event(change, Optional.empty(), Map.of("before", before, "after", after));
    }
}
