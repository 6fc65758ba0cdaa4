package org.apimplanner.model.audit.existing;

import java.util.Locale;
import java.util.Optional;

/// The resource that something belongs to: the group of a rule, the table of a route.
///
/// @param name empty where the file does not say
/// @param resourceGroup empty where the file does not say
/// @param subscription its id or name; empty where the file does not say
record Owner(Optional<String> name, Optional<String> resourceGroup, Optional<String> subscription) {
    static final Owner UNKNOWN = new Owner(Optional.empty(), Optional.empty());

    Owner(Optional<String> name, Optional<String> resourceGroup) {
        this(name, resourceGroup, Optional.empty());
    }

    /// One that lies where this one does.
    Owner named(String other) {
        return new Owner(Optional.of(other), resourceGroup, subscription);
    }

    /// Whether both can be the same resource, by all that is known of the two.
    boolean matches(Owner other) {
        return agree(resourceGroup, other.resourceGroup)
                && agree(subscription, other.subscription)
                && key().equals(other.key());
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.get().equalsIgnoreCase(other.get());
    }

    /// The same as a name that others can point to; empty where it has none.
    Optional<ResourceName> resourceName() {
        return name.map(known -> new ResourceName(known, Optional.empty(), resourceGroup, subscription));
    }

    /// Whether it has a name that the file does not spell out.
    boolean open() {
        return name.filter(ResourceName::isOpen).isPresent();
    }

    /// The name as Azure compares names, in any case.
    String key() {
        return name.orElse("").toLowerCase(Locale.ROOT);
    }
}
