package org.apimplanner.model.file;

import java.util.List;
import java.util.Set;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Progress;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ReferenceData;

/// From the tree of a plan file to a plan with its defaults.
final class PlanDecoder {
    /// The version of the plan file that is read and written here.
    static final int SCHEMA_VERSION = 1;

    /// More than there are regions in any cloud; a bound for hostile files, not a rule.
    private static final int MOST_REGIONS = 100;

    /// Of names: more than any network has.
    private static final int MOST_SERVERS = 1_000;

    private static final List<String> FIELDS = List.of(
            "schemaVersion",
            "name",
            "serviceName",
            "cloud",
            "edition",
            "tier",
            "platform",
            "mode",
            "regions",
            "features",
            "serviceTagScope",
            "denyByDefault",
            "forcedTunneling",
            "customDns",
            "clients",
            "backends",
            "front",
            "inboundPrivateEndpoint",
            "workspaceGateways",
            "naming",
            "progress");

    private final ReferenceData reference;

    PlanDecoder(ReferenceData reference) {
        this.reference = reference;
    }

    /// @throws UnreadableInput when the document is not a plan
    Plan plan(JsonValue document) {
        JsonValue fields = document.object();
        // Before the unknown fields: a newer version may well have fields that this one lacks.
        fields.find("schemaVersion").ifPresent(PlanDecoder::refuseOtherVersion);
        fields.refuseUnknown(FIELDS);
        Tier tier = fields.get("tier").word(Tier.class);
        return new Plan(
                fields.find("name").map(PlanTexts::name).orElse(""),
                fields.find("serviceName").map(PlanTexts::serviceName),
                fields.find("cloud").map(f -> f.word(Cloud.class)).orElse(Cloud.PUBLIC),
                fields.find("edition")
                        .map(this::edition)
                        .orElseGet(() -> reference.newestEdition().id()),
                tier,
                fields.find("platform").map(f -> f.word(Platform.class)).orElse(Plan.defaultPlatform(tier)),
                fields.get("mode").word(Mode.class),
                regions(fields.get("regions")),
                fields.find("features").map(f -> f.words(Feature.class)).orElse(Set.of()),
                fields.find("serviceTagScope")
                        .map(f -> f.word(ServiceTagScope.class))
                        .orElse(ServiceTagScope.GLOBAL),
                fields.find("denyByDefault").map(JsonValue::flag).orElse(false),
                fields.find("forcedTunneling").map(TunnelDecoder::tunnel),
                fields.find("customDns")
                        .map(list -> NetDecoder.addresses(list, MOST_SERVERS))
                        .orElse(List.of()),
                new SurroundingsDecoder(reference).plan(fields),
                fields.find("naming").map(NamingDecoder::naming),
                fields.find("progress").map(ProgressDecoder::progress).orElse(Progress.NONE));
    }

    private static void refuseOtherVersion(JsonValue version) {
        if (version.wholeNumber(1, Integer.MAX_VALUE) > SCHEMA_VERSION) {
            throw version.wrong("version " + SCHEMA_VERSION + ", the newest that this program reads");
        }
    }

    private String edition(JsonValue field) {
        List<String> known = reference.editions().stream().map(Edition::id).toList();
        String expected = "one of the editions " + String.join(", ", known);
        String id = field.text(expected);
        if (!known.contains(id)) {
            throw field.unknown(id, known, expected);
        }
        return id;
    }

    private List<RegionPlan> regions(JsonValue field) {
        String expected = "a list of 1 to " + MOST_REGIONS + " regions";
        List<JsonValue> elements = field.elements(expected);
        if (elements.isEmpty()) {
            throw field.wrong(expected);
        }
        if (elements.size() > MOST_REGIONS) {
            throw field.found(elements.size() + " regions", expected);
        }
        return new RegionDecoder(reference).regions(elements);
    }
}
