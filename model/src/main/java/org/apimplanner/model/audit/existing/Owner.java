package org.apimplanner.model.audit.existing;

import java.util.Locale;
import java.util.Optional;

/// The resource that something belongs to: the group of a rule, the table of a route.
///
/// @param name empty where the file does not say
/// @param resourceGroup empty where the file does not say
record Owner(Optional<String> name, Optional<String> resourceGroup) {
    static final Owner UNKNOWN = new Owner(Optional.empty(), Optional.empty());

    /// Whether both can be the same resource, by all that is known of the two.
    boolean matches(Owner other) {
        boolean sameGroup = resourceGroup.isEmpty()
                || other.resourceGroup.isEmpty()
                || resourceGroup.get().equalsIgnoreCase(other.resourceGroup.get());
        return sameGroup && key().equals(other.key());
    }

    /// The same as a name that others can point to; empty where it has none.
    Optional<ResourceName> resourceName() {
        return name.map(known -> new ResourceName(known, Optional.empty(), resourceGroup));
    }

    /// The name as Azure compares names, in any case.
    String key() {
        return name.orElse("").toLowerCase(Locale.ROOT);
    }
}
