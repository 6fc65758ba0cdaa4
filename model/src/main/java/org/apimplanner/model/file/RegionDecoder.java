package org.apimplanner.model.file;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.ReferenceData;

/// Reads the regions of a plan file.
final class RegionDecoder {
    static final int MOST_RANGES = 10_000;

    private static final List<String> FIELDS = List.of(
            "name",
            "primary",
            "units",
            "maxUnits",
            "zones",
            "vnet",
            "subnet",
            "inUse",
            "otherAddresses",
            "peered",
            "applicationGatewaySubnet",
            "privateEndpointSubnet",
            "nextHop",
            "natGateway",
            "privateEndpoints");

    private final RegionNames names;

    RegionDecoder(ReferenceData reference) {
        this.names = new RegionNames(reference);
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
        String name = names.name(fields.get("name"));
        int units = fields.find("units")
                .map(f -> f.wholeNumber(1, PlanLimits.MOST_UNITS))
                .orElse(1);
        return new RegionPlan(
                name,
                fields.find("primary").map(JsonValue::flag).orElse(primaryByDefault),
                units,
                fields.find("maxUnits")
                        .map(f -> f.wholeNumber(1, PlanLimits.MOST_UNITS))
                        .orElse(units),
                fields.find("zones")
                        .map(f -> f.wholeNumber(0, PlanLimits.MOST_ZONES))
                        .orElse(0),
                fields.find("vnet")
                        .map(field -> NetDecoder.prefixOrPrefixes(field, PlanLimits.MOST_SPACES))
                        .orElse(List.of()),
                fields.find("subnet").map(NetDecoder::prefix),
                fields.find("inUse")
                        .map(field -> NetDecoder.prefixes(field, MOST_RANGES))
                        .orElse(List.of()),
                fields.find("otherAddresses")
                        .map(f -> f.wholeNumber(0, PlanLimits.MOST_OTHER_ADDRESSES))
                        .orElse(0),
                fields.find("peered")
                        .map(field -> NetDecoder.prefixes(field, MOST_RANGES))
                        .orElse(List.of()),
                SurroundingsDecoder.region(fields));
    }
}
