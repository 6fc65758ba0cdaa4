package org.apimplanner.model.reference;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apimplanner.model.Word;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.reference.DeploymentFacts.NamingRule;
import org.apimplanner.model.reference.DeploymentFacts.PrivateTarget;
import org.apimplanner.model.reference.DeploymentFacts.Version;

/// Decodes what the code of a deployment rests on.
final class DeploymentRows {
    private static final String FILE = "deployment.json";
    private static final int LONGEST_NAME = 260;
    private static final int LONGEST_TEXT = 1_000;

    private DeploymentRows() {}

    static DeploymentFacts facts(String json) {
        JsonRows rows = new JsonRows(FILE, json);
        Map<DeploymentTool, Version> versions = new EnumMap<>(DeploymentTool.class);
        rows.list(
                        "versions",
                        "of",
                        row -> Map.entry(
                                row.word("of", DeploymentTool.class),
                                new Version(row.text("version"), row.text("asOf"), row.optionalText("note"))))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        Map<ResourceType, NamingRule> names = new EnumMap<>(ResourceType.class);
        rows.list("names", "type", DeploymentRows::naming)
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        Map<String, String> descriptions = new LinkedHashMap<>();
        rows.list("descriptions", "row", row -> Map.entry(row.text("row"), row.text("text")))
                .forEach(entry -> descriptions.put(entry.getKey(), entry.getValue()));
        Map<PrivateService, PrivateTarget> targets = new EnumMap<>(PrivateService.class);
        rows.list(
                        "privateTargets",
                        "service",
                        row -> Map.entry(
                                row.word("service", PrivateService.class),
                                new PrivateTarget(row.text("group"), row.text("member"))))
                .forEach(entry -> targets.put(entry.getKey(), entry.getValue()));
        int longest = rows.list("longestDescription", "of", DeploymentRows::characters)
                .getFirst();
        rows.end();
        requireEvery(DeploymentTool.class, versions);
        requireEvery(ResourceType.class, names);
        requireEvery(PrivateService.class, targets);
        return new DeploymentFacts(versions, names, descriptions, targets, longest);
    }

    /// The note is for whoever maintains the data.
    private static Map.Entry<ResourceType, NamingRule> naming(JsonRow row) {
        row.optionalText("note");
        return Map.entry(
                row.word("type", ResourceType.class),
                new NamingRule(
                        row.text("abbreviation"),
                        row.number("shortest", 1, LONGEST_NAME),
                        row.number("longest", 1, LONGEST_NAME)));
    }

    private static int characters(JsonRow row) {
        row.text("of");
        row.text("source");
        return row.number("characters", 1, LONGEST_TEXT);
    }

    private static <E extends Enum<E> & Word> void requireEvery(Class<E> type, Map<E, ?> found) {
        for (E word : type.getEnumConstants()) {
            if (!found.containsKey(word)) {
                throw new IllegalArgumentException(FILE + ": found no row for '" + word.word() + "', expected one.");
            }
        }
    }
}
