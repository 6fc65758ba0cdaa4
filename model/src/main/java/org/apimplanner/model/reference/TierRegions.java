package org.apimplanner.model.reference;

import java.util.List;
import java.util.Set;

/// Where a tier that is not offered everywhere can be created. Such a list ages: what it says is
/// advice, with its date.
///
/// @param names the API names of the regions that have the tier
/// @param closed those of them that take no new instances for now
/// @param sources the list's own, at least one
public record TierRegions(Set<String> names, Set<String> closed, List<Source> sources) {
    /// The date of the list.
    public String asOf() {
        return sources.getFirst().asOf();
    }
}
