package org.apimplanner.model.audit.existing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.json.Place;

/// The name of something in a file, and the resource it belongs to.
record Identity(String name, Owner owner) {
    private static final int LONGEST = 200;

    static final String[] RESOURCE_GROUP = {"resourceGroup", "resourceGroupName", "rg"};

    static final String[] SUBSCRIPTION = {"subscriptionId", "subscription", "subscriptionName"};

    /// The names of rules and routes where a query gives them beside those of their group or table.
    private static final String[] ENTRY_NAME = {"ruleName", "securityRuleName", "routeName"};

    /// As the fields of an element tell it: its name, its resource id, or the fields by which Terraform,
    /// or a query, points to a parent.
    static Identity of(PlacedValue element, ResourceKind kind) {
        Optional<String> id = element.text("id");
        Optional<String> holder = holder(element, kind);
        Optional<String> resourceGroup = element.text(RESOURCE_GROUP)
                .or(() -> id.flatMap(i -> segment(i, "resourceGroups")))
                .or(() -> holder.flatMap(h -> segment(h, "resourceGroups")));
        Optional<String> subscription = element.text(SUBSCRIPTION)
                .or(() -> id.flatMap(i -> segment(i, "subscriptions")))
                .or(() -> holder.flatMap(h -> segment(h, "subscriptions")));
        Optional<String> parent = holder.map(Identity::last).or(() -> id.flatMap(i -> segment(i, kind.collection())));
        return new Identity(name(element), new Owner(parent, resourceGroup, subscription));
    }

    /// What names the parent. Where a query calls rules `ruleName`, a mere `name` is that of the group.
    private static Optional<String> holder(PlacedValue element, ResourceKind kind) {
        return element.field(kind.parentFields())
                .flatMap(field -> field.text().or(() -> field.text("id", "name")))
                .or(() -> entryName(element).flatMap(entry -> element.text("name")));
    }

    /// The name of an element, else that of its id, else where it stands.
    static String name(PlacedValue element) {
        return given(element).orElseGet(() -> place(element.place()));
    }

    /// The name of an element, or that of its id.
    static Optional<String> given(PlacedValue element) {
        return entryName(element).or(() -> element.text("name", "id")).map(Identity::last);
    }

    private static Optional<String> entryName(PlacedValue element) {
        return Stream.of(ENTRY_NAME).filter(element::has).findFirst().flatMap(element::text);
    }

    private static String place(Place place) {
        return place.path().isEmpty() ? place.file() : place.path();
    }

    /// The part after the last slash. Of one that is longer than any name the beginning is enough: it is refused
    /// as a name, and stands in every sentence about it.
    static String last(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.codePointCount(0, last.length()) <= LONGEST
                ? last
                : last.substring(0, last.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /// The part of a resource id that follows the given one, in any case.
    static Optional<String> segment(String id, String collection) {
        String[] parts = id.split("/");
        for (int i = 0; i + 1 < parts.length; i++) {
            if (parts[i].equalsIgnoreCase(collection)) {
                return Optional.of(parts[i + 1]);
            }
        }
        return Optional.empty();
    }

    /// The full type of what an id names; empty where it is no id.
    static String type(String id) {
        int providers = id.toLowerCase(Locale.ROOT).lastIndexOf("/providers/");
        String[] parts = providers < 0
                ? new String[0]
                : id.substring(providers + "/providers/".length()).split("/");
        StringBuilder type = new StringBuilder(parts.length > 0 ? parts[0] : "");
        for (int i = 1; i < parts.length; i += 2) {
            type.append('/').append(parts[i]);
        }
        return type.toString();
    }
}
