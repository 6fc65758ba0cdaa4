package org.apimplanner.model.file;

import static org.apimplanner.model.json.JsonParts.optional;
import static org.apimplanner.model.json.JsonParts.texts;

import java.util.Optional;
import org.apimplanner.model.report.SubnetPlan;
import tools.jackson.core.JsonGenerator;

/// Writes the `subnet` of a region in a report.
final class SubnetEncoder {
    private SubnetEncoder() {}

    static void write(JsonGenerator json, Optional<SubnetPlan> subnet) {
        if (subnet.isEmpty()) {
            json.writeNullProperty("subnet");
            return;
        }
        json.writeObjectPropertyStart("subnet");
        fields(json, subnet.get());
        json.writeEndObject();
    }

    static void fields(JsonGenerator json, SubnetPlan subnet) {
        required(json, subnet.required());
        json.writeObjectPropertyStart("minimum");
        size(json, subnet.minimum());
        json.writeEndObject();
        json.writeObjectPropertyStart("recommended");
        size(json, subnet.recommended());
        json.writeStringProperty("reason", subnet.reason().text());
        ReportEncoder.references(json, subnet.reason().references());
        json.writeEndObject();
        chosen(json, subnet.chosen());
        json.writeBooleanProperty("dedicated", subnet.dedicated());
        optional(json, "delegation", subnet.delegation());
        texts(json, "serviceEndpoints", subnet.serviceEndpoints());
        ReportEncoder.references(json, subnet.references());
    }

    private static void required(JsonGenerator json, SubnetPlan.Required required) {
        json.writeObjectPropertyStart("required");
        json.writeNumberProperty("azureReserved", required.azureReserved());
        json.writeNumberProperty("units", required.units());
        json.writeNumberProperty("loadBalancer", required.loadBalancer());
        json.writeNumberProperty("other", required.other());
        json.writeNumberProperty("total", required.total());
        json.writeEndObject();
    }

    private static void size(JsonGenerator json, SubnetPlan.Size size) {
        json.writeNumberProperty("prefixLength", size.prefixLength());
        json.writeNumberProperty("addresses", size.addresses());
        json.writeNumberProperty("spare", size.spare());
        maxUnits(json, size.maxUnits());
    }

    private static void chosen(JsonGenerator json, Optional<SubnetPlan.Chosen> chosen) {
        if (chosen.isEmpty()) {
            json.writeNullProperty("chosen");
            return;
        }
        json.writeObjectPropertyStart("chosen");
        json.writeStringProperty("cidr", chosen.get().cidr().toString());
        json.writeBooleanProperty("proposed", chosen.get().proposed());
        json.writeNumberProperty("spare", chosen.get().spare());
        maxUnits(json, chosen.get().maxUnits());
        texts(json, "reservedAddresses", chosen.get().reservedAddresses());
        json.writeEndObject();
    }

    private static void maxUnits(JsonGenerator json, Optional<Integer> maxUnits) {
        if (maxUnits.isPresent()) {
            json.writeNumberProperty("maxUnits", maxUnits.get());
        } else {
            json.writeNullProperty("maxUnits");
        }
    }
}
