package org.apimplanner.model.file;

import java.util.List;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.plan.Naming;

/// Reads how a plan file wants resources to be named.
final class NamingDecoder {
    private NamingDecoder() {}

    static Naming naming(JsonValue field) {
        JsonValue fields = field.object();
        fields.refuseUnknown(List.of("workload", "pattern"));
        return new Naming(
                fields.find("workload").map(PlanTexts::namePart),
                fields.find("pattern").map(PlanTexts::namePart));
    }
}
