package org.apimplanner.model.file;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.Nearest;
import org.apimplanner.model.json.Shown;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;

/// Reads the regions of a plan file.
final class RegionDecoder {
    // Bounds of the file format, far above what any tier allows: what the product allows is judged
    // by the planner.
    private static final int MOST_UNITS = 100_000;
    private static final int MOST_ZONES = 10;
    private static final int MOST_OTHER_ADDRESSES = 1 << 24;

    private static final int NAMES_OFFERED = 3;

    private static final List<String> FIELDS = List.of(
            "name", "primary", "units", "maxUnits", "zones", "vnet", "subnet", "inUse", "otherAddresses", "peered");

    private final ReferenceData reference;

    RegionDecoder(ReferenceData reference) {
        this.reference = reference;
    }

    /// The regions in the file's order. Where none of them says whether it is primary, the first is.
    List<RegionPlan> regions(List<JsonValue> elements) {
        boolean unmarked =
                elements.stream().noneMatch(e -> e.object().find("primary").isPresent());
        List<RegionPlan> regions = new ArrayList<>(elements.size());
        for (JsonValue element : elements) {
            regions.add(region(element.object(), unmarked && regions.isEmpty()));
        }
        return regions;
    }

    private RegionPlan region(JsonValue fields, boolean primaryByDefault) {
        fields.refuseUnknown(FIELDS);
        String name = name(fields.get("name"));
        int units = fields.find("units").map(f -> f.wholeNumber(1, MOST_UNITS)).orElse(1);
        return new RegionPlan(
                name,
                fields.find("primary").map(JsonValue::flag).orElse(primaryByDefault),
                units,
                fields.find("maxUnits").map(f -> f.wholeNumber(1, MOST_UNITS)).orElse(units),
                fields.find("zones").map(f -> f.wholeNumber(0, MOST_ZONES)).orElse(0),
                fields.find("vnet").map(NetDecoder::prefix),
                fields.find("subnet").map(NetDecoder::prefix),
                fields.find("inUse").map(NetDecoder::prefixes).orElse(List.of()),
                fields.find("otherAddresses")
                        .map(f -> f.wholeNumber(0, MOST_OTHER_ADDRESSES))
                        .orElse(0),
                fields.find("peered").map(NetDecoder::prefixes).orElse(List.of()));
    }

    private String name(JsonValue field) {
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
