package org.apimplanner.model.file;

import static org.apimplanner.model.json.JsonParts.objects;
import static org.apimplanner.model.json.JsonParts.optional;
import static org.apimplanner.model.json.JsonParts.texts;
import static org.apimplanner.model.json.JsonParts.word;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.FieldChange;
import org.apimplanner.model.diff.LifecycleChange;
import org.apimplanner.model.diff.PlanChange;
import org.apimplanner.model.diff.RegionDiff;
import org.apimplanner.model.diff.RowChange;
import tools.jackson.core.JsonGenerator;

/// Writes a comparison as an object, its fields in the order of the schema.
final class DiffEncoder {
    private static final int SCHEMA_VERSION = 1;

    private DiffEncoder() {}

    static void write(JsonGenerator json, Diff diff) {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
        side(json, "from", diff.from());
        side(json, "to", diff.to());
        json.writeBooleanProperty("same", diff.same());
        ConsequenceEncoder.summary(json, diff.summary());
        objects(json, "planChanges", diff.planChanges(), DiffEncoder::planChange);
        objects(json, "regions", diff.regions(), DiffEncoder::region);
        objects(json, "consequences", diff.consequences(), ConsequenceEncoder::consequence);
        objects(json, "documentation", diff.documentation(), DiffEncoder::lifecycleChange);
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, String name, Diff.Side side) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("planName", side.plan().name());
        json.writeStringProperty("edition", side.edition().id());
        json.writeStringProperty("asOf", side.edition().asOf());
        word(json, "tier", side.plan().tier());
        word(json, "platform", side.plan().platform());
        word(json, "mode", side.plan().mode());
        json.writeEndObject();
    }

    private static void planChange(JsonGenerator json, PlanChange change) {
        json.writeStringProperty("path", change.path());
        optional(json, "before", change.before());
        optional(json, "after", change.after());
    }

    private static void region(JsonGenerator json, RegionDiff region) {
        json.writeStringProperty("name", region.name());
        json.writeStringProperty("displayName", region.displayName());
        word(json, "action", region.action());
        json.writeArrayPropertyStart("changes");
        changes(json, region.subnet(), object(SubnetEncoder::fields));
        changes(json, region.nsgRules(), object(RuleEncoder::nsgRule));
        changes(json, region.routes(), object(RuleEncoder::route));
        changes(json, region.firewall(), object(RuleEncoder::firewallRule));
        changes(json, region.serviceEndpoints(), JsonGenerator::writeString);
        changes(json, region.sourceAddresses(), object(ReportEncoder::sourceAddress));
        changes(json, region.dnsRecords(), object(ReportEncoder::dnsRecord));
        changes(json, region.publicIp(), object(ReportEncoder::publicIp));
        changes(json, region.companions(), object(CompanionEncoder::entry));
        json.writeEndArray();
    }

    private static <T> BiConsumer<JsonGenerator, T> object(BiConsumer<JsonGenerator, T> fields) {
        return (json, row) -> {
            json.writeStartObject();
            fields.accept(json, row);
            json.writeEndObject();
        };
    }

    private static <T> void changes(
            JsonGenerator json, List<RowChange<T>> changes, BiConsumer<JsonGenerator, T> encoder) {
        for (RowChange<T> change : changes) {
            json.writeStartObject();
            word(json, "section", change.section());
            word(json, "action", change.action());
            json.writeStringProperty("key", change.key());
            row(json, "before", change.before(), encoder);
            row(json, "after", change.after(), encoder);
            texts(
                    json,
                    "fields",
                    change.fields().stream().map(FieldChange::name).toList());
            json.writeEndObject();
        }
    }

    private static <T> void row(
            JsonGenerator json, String name, Optional<T> row, BiConsumer<JsonGenerator, T> encoder) {
        json.writeName(name);
        row.ifPresentOrElse(present -> encoder.accept(json, present), json::writeNull);
    }

    private static void lifecycleChange(JsonGenerator json, LifecycleChange change) {
        word(json, "change", change.change());
        objects(json, "fields", change.fields(), (field, value) -> {
            field.writeStringProperty("name", value.name());
            field.writeStringProperty("before", value.before());
            field.writeStringProperty("after", value.after());
        });
    }
}
