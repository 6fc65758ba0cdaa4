package org.apimplanner.model.file;

import java.util.List;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.Nearest;
import org.apimplanner.model.json.Shown;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;

/// Reads the names of Azure regions: API names, and display names, which become API names.
record RegionNames(ReferenceData reference) {
    private static final int NAMES_OFFERED = 3;

    String name(JsonValue field) {
        String text = field.text("the name of an Azure region");
        return reference
                .region(text)
                .or(() -> reference.findRegion(text))
                .map(RegionFact::name)
                .orElseThrow(() -> unknown(field, text));
    }

    private UnreadableInput unknown(JsonValue field, String text) {
        List<String> names = reference.regions().stream().map(RegionFact::name).toList();
        List<String> near = Nearest.of(text.replaceAll("[^A-Za-z0-9]", ""), names, NAMES_OFFERED);
        String expected = near.isEmpty()
                ? "the name of an Azure region, such as " + names.getFirst()
                : "the name of an Azure region, perhaps " + String.join(" or ", near);
        return field.found(Shown.quoted(text), expected);
    }
}
