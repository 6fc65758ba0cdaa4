package org.apimplanner.model.audit.existing;

import java.util.List;
import org.apimplanner.model.json.Place;

/// Rules or routes as one stretch of a file holds them: those written inside their resource, or some
/// that are written on their own and belong to one.
///
/// @param whole whether this is the resource itself
/// @param effective whether Azure's own rules or routes are among the items
/// @param items in the order of the file
record Part<T>(Owner owner, Place place, boolean whole, boolean effective, List<T> items) {
    static <T> Part<T> whole(Owner owner, Place place, List<T> items) {
        return new Part<>(owner, place, true, false, items);
    }

    static <T> Part<T> loose(Owner owner, Place place, List<T> items) {
        return new Part<>(owner, place, false, false, items);
    }

    static <T> Part<T> effective(Owner owner, Place place, boolean whole, List<T> items) {
        return new Part<>(owner, place, whole, true, items);
    }
}
