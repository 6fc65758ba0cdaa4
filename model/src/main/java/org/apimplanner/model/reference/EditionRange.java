package org.apimplanner.model.reference;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The editions in which a row or a source holds: from one to another, both included. Their order is the
/// order of `editions.json`, so a row without an end holds in every edition that follows.
///
/// @param since the first edition; empty where the row holds from the oldest on
/// @param until the last edition; empty where nothing ended it
/// @param ids the editions that ship and lie in the range, oldest first
public record EditionRange(Optional<String> since, Optional<String> until, Set<String> ids) {
    public EditionRange {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    /// The range among the editions that ship.
    ///
    /// @param editions the ids of all editions, oldest first; `since` and `until` are among them
    static EditionRange of(Optional<String> since, Optional<String> until, List<String> editions) {
        int first = since.map(editions::indexOf).orElse(0);
        int last = until.map(editions::indexOf).orElse(editions.size() - 1);
        Set<String> ids = first > last ? Set.of() : new LinkedHashSet<>(editions.subList(first, last + 1));
        return new EditionRange(since, until, ids);
    }

    /// Whether the range is that of a row that says nothing of editions.
    public boolean isEvery() {
        return since.isEmpty() && until.isEmpty();
    }

    public boolean contains(String edition) {
        return isEvery() || ids.contains(edition);
    }

    /// Both ends in words, such as `2023-08 or later`; which editions ship does not matter.
    @Override
    public String toString() {
        if (since.equals(until)) {
            return since.orElse("any");
        }
        if (until.isEmpty()) {
            return since.orElseThrow() + " or later";
        }
        return since.map(first -> first + " to " + until.get()).orElseGet(() -> until.get() + " or earlier");
    }
}
