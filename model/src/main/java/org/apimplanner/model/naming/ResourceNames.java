package org.apimplanner.model.naming;

import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.net.AzureName;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.reference.DeploymentFacts;
import org.apimplanner.model.reference.DeploymentFacts.NamingRule;

/// The names that a plan gives to its resources. Total: also what Azure refuses is a name, so that it can be shown.
public final class ResourceNames {
    /// What stands for an instance that has no name yet.
    private static final String UNNAMED = "apim";

    private final DeploymentFacts facts;
    private final String pattern;
    private final String workload;
    private final Map<ResourceType, String> abbreviations;

    public ResourceNames(Plan plan, DeploymentFacts facts) {
        Naming naming = plan.naming().orElse(Naming.USUAL);
        this.facts = facts;
        this.pattern = naming.effectivePattern();
        this.workload = naming.workload().or(plan::serviceName).orElse(UNNAMED);
        this.abbreviations = naming.abbreviations();
    }

    public String pattern() {
        return pattern;
    }

    /// The name of a resource. Where it would be too long, the end of the workload is cut.
    ///
    /// @param role sets it apart from others of its type and region; empty for the one of API Management
    /// @param region the region's API name
    public String of(ResourceType type, String role, String region) {
        NamingRule rule = facts.naming(type);
        String abbreviation = abbreviations.getOrDefault(type, rule.abbreviation());
        String name = filled(abbreviation, workload + role, region);
        int excess = name.length() - rule.longest();
        if (excess <= 0 || excess >= workload.length()) {
            return name;
        }
        String cut = workload.substring(0, workload.length() - excess).replaceAll("-+$", "");
        return filled(abbreviation, cut + role, region);
    }

    /// Whether Azure takes the name.
    public boolean isValid(ResourceType type, String name) {
        return AzureName.isValid(name)
                && name.length() >= facts.naming(type).shortest()
                && name.length() <= facts.naming(type).longest();
    }

    private String filled(String abbreviation, String part, String region) {
        // One pass, so that what a person wrote into one part is never taken for another part's place.
        StringBuilder name = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            Optional<Part> found = Part.at(pattern, at);
            if (found.isEmpty()) {
                name.append(pattern.charAt(at++));
                continue;
            }
            at += found.get().place.length();
            name.append(
                    switch (found.get()) {
                        case TYPE -> abbreviation;
                        case WORKLOAD -> part;
                        case REGION -> region;
                    });
        }
        return name.toString();
    }

    private enum Part {
        TYPE("{type}"),
        WORKLOAD("{workload}"),
        REGION("{region}");

        private final String place;

        Part(String place) {
            this.place = place;
        }

        static Optional<Part> at(String pattern, int start) {
            for (Part part : values()) {
                if (pattern.startsWith(part.place, start)) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }
    }
}
