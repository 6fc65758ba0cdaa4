package org.apimplanner.model.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apimplanner.model.audit.existing.DescribedResource;
import org.apimplanner.model.audit.existing.PlacedValue;
import org.apimplanner.model.audit.existing.ResourceName;
import org.apimplanner.model.json.Place;

/// An API Management instance, as one file or several describe it.
///
/// @param parts at least one
record Instance(List<DescribedResource> parts) {
    /// One of the places it stands in: its own, or an additional location.
    ///
    /// @param values that hold location, units, zones and subnet
    record Location(PlacedValue values, Optional<ResourceName> target) {
        /// The subnet that it stands on; empty where the file names none that is known.
        Optional<ResourceName> subnet() {
            return values.field("virtualNetworkConfiguration")
                    .flatMap(configuration -> configuration.items().stream().findFirst())
                    .flatMap(configuration -> configuration.field("subnetResourceId", "subnetId"))
                    .flatMap(ResourceName::ofId)
                    .or(() -> target);
        }
    }

    String name() {
        return parts.getFirst().name();
    }

    Place place() {
        return parts.getFirst().place();
    }

    /// The first of the named fields whose value is known, in any of the files.
    Optional<PlacedValue> known(String... names) {
        return parts.stream()
                .flatMap(part -> part.values().field(names).stream())
                .filter(field -> !field.unresolved())
                .findFirst();
    }

    Optional<String> text(String... names) {
        return known(names).flatMap(PlacedValue::text);
    }

    /// The items of a list, of the first file that has it.
    List<PlacedValue> items(String... names) {
        return known(names).map(PlacedValue::items).orElse(List.of());
    }

    /// Where it stands itself: in the first file that says on which subnet, else in the first.
    Location main() {
        List<Location> all = parts.stream()
                .map(part -> new Location(
                        part.values(), Optional.ofNullable(part.targets().get(0))))
                .toList();
        return all.stream()
                .filter(location -> location.subnet().isPresent())
                .findFirst()
                .orElse(all.getFirst());
    }

    /// The additional locations.
    List<Location> others() {
        return parts.stream()
                .map(Instance::others)
                .filter(locations -> !locations.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Location> others(DescribedResource part) {
        List<PlacedValue> items = part.values()
                .field("additionalLocations", "additionalLocation")
                .map(PlacedValue::items)
                .orElse(List.of());
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Location(
                        items.get(i), Optional.ofNullable(part.targets().get(i + 1))))
                .toList();
    }
}
