package org.apimplanner.model.audit.existing;

import java.util.Optional;
import org.apimplanner.model.json.Place;

/// The name of something in a file, and the resource it belongs to.
record Identity(String name, Owner owner) {
    /// As the fields of an element tell it: its name, its resource id, or the fields by which Terraform
    /// points to a parent.
    static Identity of(Element element, Kind kind) {
        Optional<String> id = element.text("id");
        Optional<String> resourceGroup = element.text("resourceGroup", "resourceGroupName")
                .or(() -> id.flatMap(i -> segment(i, "resourceGroups")));
        Optional<String> parent = element.text(kind.parentFields())
                .map(Identity::last)
                .or(() -> id.flatMap(i -> segment(i, kind.collection())));
        return new Identity(name(element), new Owner(parent, resourceGroup));
    }

    /// The name of an element, else that of its id, else where it stands.
    static String name(Element element) {
        return element.text("name")
                .or(() -> element.text("id"))
                .map(Identity::last)
                .orElseGet(() -> place(element.place()));
    }

    private static String place(Place place) {
        return place.path().isEmpty() ? place.file() : place.path();
    }

    /// The part after the last slash.
    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
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
}
