package org.apimplanner.model.deployment;

import java.util.Optional;
import org.apimplanner.model.net.AzureName;
import org.apimplanner.model.reference.DeploymentFacts;
import org.apimplanner.model.reference.DeploymentFacts.NamingRule;
import org.apimplanner.model.reference.ResourceType;

/// How resources are named: one pattern for all types and regions.
///
/// @param pattern holds `{type}` for the abbreviation of the type, `{service}` for the instance's name and `{region}`
public record Naming(String pattern) {
    /// The order that the Cloud Adoption Framework shows: type, workload, region.
    public static final Naming RECOMMENDED = new Naming("{type}-{service}-{region}");

    /// What stands for an instance that has no name yet.
    private static final String UNNAMED = "apim";

    /// The name of a resource. Where it would be too long, the service's part of it is cut.
    ///
    /// @param role sets it apart from others of its type and region; empty for the one of API Management
    /// @throws RefusedDeployment when Azure does not take it
    String of(DeploymentFacts facts, ResourceType type, Optional<String> service, String role, String region) {
        NamingRule rule = facts.naming(type);
        String workload = service.orElse(UNNAMED);
        String name = filled(rule, workload + role, region);
        int excess = name.length() - rule.longest();
        if (excess > 0 && excess < workload.length()) {
            String cut = workload.substring(0, workload.length() - excess).replaceAll("-+$", "");
            name = filled(rule, cut + role, region);
        }
        if (!AzureName.isValid(name) || name.length() > rule.longest()) {
            throw new RefusedDeployment("The naming pattern '" + pattern + "' gives the name '" + name
                    + "', which Azure does not take: 1 to " + rule.longest()
                    + " letters, digits, underscores, periods and hyphens, the first a letter or a digit.");
        }
        return name;
    }

    private String filled(NamingRule rule, String workload, String region) {
        return pattern.replace("{type}", rule.abbreviation())
                .replace("{service}", workload)
                .replace("{region}", region);
    }
}
