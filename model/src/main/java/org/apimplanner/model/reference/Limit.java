package org.apimplanner.model.reference;

import java.util.List;
import java.util.Optional;

/// A number that Azure sets and may change, such as the routes a table takes.
///
/// @param id such as `routes-per-table`
/// @param label what is counted, in words
/// @param values the number as it was from each date on, oldest first, at least one
public record Limit(String id, String label, List<Value> values) {
    /// The number from a date on.
    ///
    /// @param asOf when the documents had it, as in [Source]
    /// @param verified false where the documents leave something open; `note` says what
    public record Value(int value, String asOf, Optional<String> note, boolean verified, List<Source> sources) {}

    /// The newest number that is not later than the edition; the oldest for an edition before all of them.
    public Value in(Edition edition) {
        return values.stream()
                .filter(value -> value.asOf().compareTo(edition.asOf()) <= 0)
                .reduce((earlier, later) -> later)
                .orElseGet(values::getFirst);
    }

    /// The newest number that is certain and not later than the edition; as [#in] where none is.
    public Value certain(Edition edition) {
        return values.stream()
                .filter(Value::verified)
                .filter(value -> value.asOf().compareTo(edition.asOf()) <= 0)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> in(edition));
    }
}
