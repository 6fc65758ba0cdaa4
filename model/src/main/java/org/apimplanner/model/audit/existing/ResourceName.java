package org.apimplanner.model.audit.existing;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of an Azure resource with what a file says of where it belongs: a whole resource id, or the
/// name alone.
///
/// @param within the virtual network of a subnet; empty for what stands in none, and where it is not known
/// @param resourceGroup empty where it is not known
/// @param subscription its id or name; empty where it is not known
public record ResourceName(
        String name, Optional<String> within, Optional<String> resourceGroup, Optional<String> subscription) {
    private static final Pattern SUBSCRIPTION_ID =
            Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

    /// One of which the subscription is not known.
    public ResourceName(String name, Optional<String> within, Optional<String> resourceGroup) {
        this(name, within, resourceGroup, Optional.empty());
    }

    /// What a resource id, or a bare name, names.
    public static ResourceName of(String idOrName) {
        return new ResourceName(
                Identity.last(idOrName),
                Identity.segment(idOrName, "virtualNetworks"),
                Identity.segment(idOrName, "resourceGroups"),
                Identity.segment(idOrName, "subscriptions"));
    }

    /// What the value names; empty where it has no value yet and not even the form of an id. An id of a
    /// template may have parts in braces, which stand for what only Azure knows, and is an id all the same.
    public static Optional<ResourceName> ofId(PlacedValue value) {
        return value.text()
                .filter(text -> !value.unresolved() || text.startsWith("/") && !text.contains(TerraformShow.LATER))
                .map(ResourceName::of);
    }

    /// Whether both can be the same resource, by all that is known of the two. Azure compares names in
    /// any case.
    public boolean matches(ResourceName other) {
        return name.equalsIgnoreCase(other.name)
                && agree(within, other.within)
                && agree(resourceGroup, other.resourceGroup)
                && (agree(subscription, other.subscription) || isId(subscription) != isId(other.subscription));
    }

    /// A subscription's name says nothing against the id of one.
    private static boolean isId(Optional<String> subscription) {
        return subscription.filter(s -> SUBSCRIPTION_ID.matcher(s).matches()).isPresent();
    }

    /// Whether the name is that of an expression or of something that is not known yet, which Azure's own
    /// names cannot look like: it may be that of any resource.
    public boolean open() {
        return isOpen(name);
    }

    static boolean isOpen(String name) {
        return name.indexOf('{') >= 0;
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.get().equalsIgnoreCase(other.get());
    }

    /// As people write a subnet: `network/subnet`; the name alone for anything else.
    public String shown() {
        return within.map(network -> network + "/").orElse("") + name;
    }
}
