package org.apimplanner.model.audit.traffic;

import java.util.Set;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.reference.AddressMeaning;

/// Machines that are in the same places and go by the same names, and the addresses they may have.
///
/// @param places where they are
/// @param names the things of unknown addresses that hold them
/// @param range the addresses of which theirs are some
/// @param certain whether there surely is such a machine
/// @param label what a person calls them
record Row(Set<AddressMeaning> places, Set<Named> names, AddressRanges range, boolean certain, String label) {
    /// The addresses at which a word meets the row.
    AddressRanges met(AddressWord word) {
        return switch (word) {
            case AddressWord.Everything everything -> range;
            case AddressWord.Place place -> places.contains(place.meaning()) ? range : AddressRanges.EMPTY;
            case AddressWord.Addresses addresses -> range.and(addresses.ranges());
            case AddressWord.KnownTag tag ->
                places.contains(AddressMeaning.INTERNET) ? range.and(tag.ranges()) : AddressRanges.EMPTY;
            case Named named -> names.contains(named) ? range : AddressRanges.EMPTY;
        };
    }
}
