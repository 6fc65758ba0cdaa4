package org.apimplanner.model.file;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.apimplanner.resources.ShippedResources;

/// The shipped schemas, as a validator understands them.
final class Schemas {
    static final Schema PLAN = of("plan");
    static final Schema REPORT = of("report");
    static final Schema AUDIT = of("audit");
    static final Schema DIFF = of("diff");

    private Schemas() {}

    static String text(String name) {
        return ShippedResources.text("schema/" + name + ".schema.json");
    }

    /// What the schema objects to; empty for a valid document.
    static List<String> faults(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Schema of(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(name), InputFormat.JSON);
    }
}
