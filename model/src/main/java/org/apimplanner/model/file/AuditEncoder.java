package org.apimplanner.model.file;

import static org.apimplanner.model.json.JsonParts.objects;
import static org.apimplanner.model.json.JsonParts.optional;
import static org.apimplanner.model.json.JsonParts.texts;
import static org.apimplanner.model.json.JsonParts.word;

import java.util.List;
import java.util.Set;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.ResourceReading;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.audit.existing.FileReading;
import tools.jackson.core.JsonGenerator;

/// Writes an audit as an object, its fields in the order of the schema.
final class AuditEncoder {
    private static final int SCHEMA_VERSION = 1;

    /// The fields of a change that are lists in a report, too.
    private static final Set<String> LISTS =
            Set.of("sourcePorts", "destinationPorts", "sourceGroups", "destinationGroups", "serviceEndpoints");

    private AuditEncoder() {}

    static void write(JsonGenerator json, Audit audit) {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
        json.writeBooleanProperty("compliant", audit.compliant());
        json.writeObjectPropertyStart("edition");
        json.writeStringProperty("id", audit.edition().id());
        json.writeStringProperty("asOf", audit.edition().asOf());
        json.writeEndObject();
        objects(json, "requirements", audit.requirements(), AuditEncoder::requirement);
        objects(json, "findings", audit.findings(), AuditEncoder::finding);
        objects(json, "changes", audit.changes(), AuditEncoder::change);
        json.writeStringProperty("summary", audit.summary());
        texts(json, "shownAs", audit.shownAs());
        objects(json, "resources", audit.resources(), AuditEncoder::resource);
        objects(json, "files", audit.files(), AuditEncoder::file);
        json.writeEndObject();
    }

    private static void requirement(JsonGenerator json, Verdict verdict) {
        word(json, "kind", verdict.kind());
        json.writeStringProperty("rule", verdict.rule());
        json.writeStringProperty("region", verdict.region());
        word(json, "requirement", verdict.requirement());
        word(json, "direction", verdict.direction());
        word(json, "protocol", verdict.protocol());
        json.writeStringProperty("source", verdict.source());
        json.writeStringProperty("destination", verdict.destination());
        texts(json, "destinationPorts", verdict.destinationPorts());
        word(json, "status", verdict.status());
        texts(json, "decidedBy", verdict.decidedBy());
        optional(json, "uncovered", verdict.uncovered());
        optional(json, "file", verdict.file());
        optional(json, "resource", verdict.resource());
    }

    private static void finding(JsonGenerator json, AuditFinding finding) {
        word(json, "severity", finding.severity());
        word(json, "code", finding.code());
        json.writeStringProperty("subject", finding.subject());
        json.writeStringProperty("file", finding.file());
        optional(json, "resource", finding.resource());
        json.writeStringProperty("place", finding.place());
        json.writeStringProperty("message", finding.message());
        optional(json, "fix", finding.fix());
    }

    private static void resource(JsonGenerator json, ResourceReading reading) {
        word(json, "kind", reading.kind());
        json.writeStringProperty("name", reading.name());
        json.writeStringProperty("file", reading.file());
        json.writeStringProperty("place", reading.place());
        texts(json, "regions", reading.regions());
        texts(json, "subnets", reading.subnets());
        json.writeBooleanProperty("judged", reading.judged());
        json.writeStringProperty("because", reading.because());
        json.writeBooleanProperty("complete", reading.complete());
        json.writeNumberProperty("read", reading.read());
        json.writeNumberProperty("unread", reading.unread());
    }

    private static void file(JsonGenerator json, FileReading reading) {
        json.writeStringProperty("file", reading.file());
        json.writeNumberProperty("resources", reading.resources());
        json.writeNumberProperty("resourcesThere", reading.resourcesThere());
        json.writeNumberProperty("entries", reading.entries());
        json.writeNumberProperty("entriesThere", reading.entriesThere());
    }

    /// The fields of the thing itself follow those of the change.
    private static void change(JsonGenerator json, Change change) {
        json.writeStringProperty("action", change.action());
        word(json, "kind", change.target().kind());
        json.writeStringProperty("subject", change.target().subject());
        json.writeStringProperty("resource", change.target().resource());
        json.writeStringProperty("file", change.target().file());
        if (!change.reason().words().isEmpty()) {
            json.writeStringProperty("reason", change.reason().words());
        }
        if (!change.reason().undoes().isEmpty()) {
            texts(json, "undoes", change.reason().undoes());
        }
        change.target().missing().ifPresent(name -> json.writeStringProperty("missing", name));
        change.properties().forEach((name, value) -> property(json, name, value));
    }

    private static void property(JsonGenerator json, String name, String value) {
        if (LISTS.contains(name)) {
            texts(json, name, List.of(value.split(", ")));
        } else if (name.equals("priority")) {
            json.writeNumberProperty(name, Integer.parseInt(value));
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
