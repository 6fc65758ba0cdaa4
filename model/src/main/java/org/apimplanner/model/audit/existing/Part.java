package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.json.Place;

/// Rules or routes as one stretch of a file holds them: those written inside their resource, or some
/// that are written on their own and belong to one.
///
/// @param whole whether this is the resource itself
/// @param effective whether Azure's own rules or routes are among the items
/// @param items in the order of the file
/// @param location of the resource, as the file spells it
/// @param unread what belongs to the items and could not be read
record Part<T>(
        Owner owner,
        Place place,
        boolean whole,
        boolean effective,
        Optional<String> location,
        List<T> items,
        List<Unread> unread) {
    static <T> Part<T> whole(Owner owner, Place place, Optional<String> location, List<T> items, List<Unread> unread) {
        return new Part<>(owner, place, true, false, location, items, unread);
    }

    static <T> Part<T> loose(Owner owner, Place place, List<T> items, List<Unread> unread) {
        return new Part<>(owner, place, false, false, Optional.empty(), items, unread);
    }

    static <T> Part<T> effective(Owner owner, Place place, boolean whole, List<T> items, List<Unread> unread) {
        return new Part<>(owner, place, whole, true, Optional.empty(), items, unread);
    }

    /// The same, which belongs to another.
    Part<T> of(Owner other) {
        return new Part<>(other, place, whole, effective, location, items, unread);
    }

    /// The same, with more that belongs to it and could not be read.
    Part<T> lacking(List<Unread> more) {
        List<Unread> all = Stream.concat(unread.stream(), more.stream()).toList();
        return new Part<>(owner, place, whole, effective, location, items, all);
    }

    /// What is known of the resource beside the items.
    ResourceFacts facts() {
        return new ResourceFacts(
                owner.name().isPresent(), owner.resourceGroup(), owner.subscription(), location, unread);
    }
}
