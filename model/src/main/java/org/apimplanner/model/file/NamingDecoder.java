package org.apimplanner.model.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apimplanner.model.Word;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.ResourceType;

/// Reads how a plan file wants resources to be named.
final class NamingDecoder {
    private NamingDecoder() {}

    static Naming naming(JsonValue field) {
        JsonValue fields = field.object();
        fields.refuseUnknown(List.of("workload", "pattern", "abbreviations"));
        return new Naming(
                fields.find("workload").map(PlanTexts::namePart),
                fields.find("pattern").map(PlanTexts::namePart),
                fields.find("abbreviations").map(NamingDecoder::abbreviations).orElse(Map.of()));
    }

    private static Map<ResourceType, String> abbreviations(JsonValue field) {
        JsonValue fields = field.object();
        fields.refuseUnknown(Stream.of(ResourceType.values()).map(Word::word).toList());
        Map<ResourceType, String> abbreviations = new EnumMap<>(ResourceType.class);
        for (ResourceType type : ResourceType.values()) {
            fields.find(type.word()).map(PlanTexts::namePart).ifPresent(own -> abbreviations.put(type, own));
        }
        return abbreviations;
    }
}
