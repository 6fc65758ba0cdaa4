package org.apimplanner.model.audit.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apimplanner.model.json.Place;

/// The tool that a file seems to come from, by how places in it are written: advice names that tool.
enum Origin {
    TABLE("line .*"),
    TERRAFORM("/(planned_values|values|prior_state|resource_changes|deferred_changes)(/.*)?"
            + "|/resources/\\d+/instances(/.*)?"),
    TEMPLATE("/resources(/.*)?|/properties/changes(/.*)?|/changes(/.*)?"),
    OTHER(".*");

    private final Pattern places;

    Origin(String places) {
        this.places = Pattern.compile(places);
    }

    static Origin of(Place place) {
        return List.of(values()).stream()
                .filter(origin -> origin.places.matcher(place.path()).matches())
                .findFirst()
                .orElse(OTHER);
    }

    /// What leaves only the sentence for this one of those in the catalogue.
    List<Object> arguments() {
        List<Object> arguments = new ArrayList<>();
        for (Origin other : values()) {
            if (other != this) {
                arguments.addAll(List.of(other.name().toLowerCase(Locale.ROOT), ""));
            }
        }
        return arguments;
    }
}
