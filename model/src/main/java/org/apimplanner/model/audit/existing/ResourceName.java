package org.apimplanner.model.audit.existing;

import java.util.Optional;

/// The name of an Azure resource with what a file says of where it belongs: a whole resource id, or the
/// name alone.
///
/// @param within the virtual network of a subnet; empty for what stands in none, and where it is not known
/// @param resourceGroup empty where it is not known
public record ResourceName(String name, Optional<String> within, Optional<String> resourceGroup) {
    /// What a resource id, or a bare name, names.
    static ResourceName of(String idOrName) {
        return new ResourceName(
                Identity.last(idOrName),
                Identity.segment(idOrName, "virtualNetworks"),
                Identity.segment(idOrName, "resourceGroups"));
    }

    /// Whether both can be the same resource, by all that is known of the two. Azure compares names in
    /// any case.
    public boolean matches(ResourceName other) {
        return name.equalsIgnoreCase(other.name)
                && agree(within, other.within)
                && agree(resourceGroup, other.resourceGroup);
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.get().equalsIgnoreCase(other.get());
    }

    /// As people write a subnet: `network/subnet`; the name alone for anything else.
    public String shown() {
        return within.map(network -> network + "/").orElse("") + name;
    }
}
