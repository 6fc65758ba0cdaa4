package org.apimplanner.model.deployment;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.reference.DeploymentFacts;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ResourceType;
import org.apimplanner.model.report.Report;

/// Gives each resource of a deployment its name, and no two of a type the same.
final class ResourceNames {
    private final DeploymentFacts facts;
    private final Optional<String> service;
    private final Naming naming;
    private final Set<String> taken = new HashSet<>();

    ResourceNames(Report report, ReferenceData reference, Naming naming) {
        this.facts = reference.deployment();
        this.service = report.plan().serviceName();
        this.naming = naming;
    }

    /// @throws RefusedDeployment when another of the type has it, or Azure does not take it
    String of(ResourceType type, String role, String region) {
        String name = naming.of(facts, type, service, role, region);
        // Azure compares names whatever the case.
        if (!taken.add(type.word() + "/" + name.toLowerCase(Locale.ROOT))) {
            throw new RefusedDeployment("Two resources of type '" + type.word() + "' would have the name '" + name
                    + "'. Give each region once, and a naming pattern that holds {type}, {service} and {region}.");
        }
        return name;
    }
}
