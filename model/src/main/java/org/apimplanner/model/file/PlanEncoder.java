package org.apimplanner.model.file;

import static org.apimplanner.model.json.JsonParts.objects;
import static org.apimplanner.model.json.JsonParts.texts;
import static org.apimplanner.model.json.JsonParts.word;

import java.util.List;
import org.apimplanner.model.Word;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Progress;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.StepProgress;
import tools.jackson.core.JsonGenerator;

/// Writes a plan as an object: the plan file itself and the plan inside a report.
final class PlanEncoder {
    private PlanEncoder() {}

    static void write(JsonGenerator json, Plan plan) {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", PlanDecoder.SCHEMA_VERSION);
        json.writeStringProperty("name", plan.name());
        plan.serviceName().ifPresent(name -> json.writeStringProperty("serviceName", name));
        word(json, "cloud", plan.cloud());
        json.writeStringProperty("edition", plan.edition());
        word(json, "tier", plan.tier());
        word(json, "platform", plan.platform());
        word(json, "mode", plan.mode());
        objects(json, "regions", plan.regions(), PlanEncoder::region);
        texts(json, "features", plan.features().stream().map(Word::word).toList());
        word(json, "serviceTagScope", plan.serviceTagScope());
        json.writeBooleanProperty("denyByDefault", plan.denyByDefault());
        plan.forcedTunneling().ifPresent(tunnel -> tunnel(json, tunnel));
        texts(json, "customDns", plan.customDns());
        SurroundingsEncoder.plan(json, plan.surroundings());
        plan.naming().ifPresent(naming -> naming(json, naming));
        if (!plan.progress().isEmpty()) {
            progress(json, plan.progress());
        }
        json.writeEndObject();
    }

    private static void naming(JsonGenerator json, Naming naming) {
        json.writeObjectPropertyStart("naming");
        naming.workload().ifPresent(workload -> json.writeStringProperty("workload", workload));
        naming.pattern().ifPresent(pattern -> json.writeStringProperty("pattern", pattern));
        if (!naming.abbreviations().isEmpty()) {
            json.writeObjectPropertyStart("abbreviations");
            naming.abbreviations().forEach((type, own) -> json.writeStringProperty(type.word(), own));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void progress(JsonGenerator json, Progress progress) {
        json.writeObjectPropertyStart("progress");
        if (!progress.steps().isEmpty()) {
            objects(json, "steps", progress.steps(), PlanEncoder::step);
        }
        if (!progress.notes().isEmpty()) {
            json.writeStringProperty("notes", progress.notes());
        }
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, StepProgress step) {
        json.writeStringProperty("step", step.step());
        step.region().ifPresent(region -> json.writeStringProperty("region", region));
        json.writeBooleanProperty("done", step.done());
        if (!step.note().isEmpty()) {
            json.writeStringProperty("note", step.note());
        }
    }

    private static void region(JsonGenerator json, RegionPlan region) {
        json.writeStringProperty("name", region.name());
        json.writeBooleanProperty("primary", region.primary());
        json.writeNumberProperty("units", region.units());
        json.writeNumberProperty("maxUnits", region.maxUnits());
        json.writeNumberProperty("zones", region.zones());
        vnet(json, region.vnet());
        region.subnet().ifPresent(range -> json.writeStringProperty("subnet", range.toString()));
        texts(json, "inUse", region.inUse());
        json.writeNumberProperty("otherAddresses", region.otherAddresses());
        texts(json, "peered", region.peered());
        SurroundingsEncoder.region(json, region.surroundings());
    }

    private static void vnet(JsonGenerator json, List<Ipv4Prefix> ranges) {
        if (ranges.size() == 1) {
            json.writeStringProperty("vnet", ranges.getFirst().toString());
        } else if (!ranges.isEmpty()) {
            texts(json, "vnet", ranges);
        }
    }

    private static void tunnel(JsonGenerator json, ForcedTunneling tunnel) {
        json.writeObjectPropertyStart("forcedTunneling");
        word(json, "nextHop", tunnel.nextHop());
        tunnel.address().ifPresent(address -> json.writeStringProperty("address", address.toString()));
        json.writeBooleanProperty("serviceEndpoints", tunnel.serviceEndpoints());
        texts(json, "clientPrefixes", tunnel.clientPrefixes());
        word(json, "controlPlane", tunnel.controlPlane());
        json.writeEndObject();
    }
}
