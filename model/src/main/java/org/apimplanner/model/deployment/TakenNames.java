package org.apimplanner.model.deployment;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apimplanner.model.naming.ResourceNames;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.reference.DeploymentFacts;
import org.apimplanner.model.reference.DeploymentFacts.NamingRule;

/// Gives each resource of a deployment its name, and no two of a type the same.
final class TakenNames {
    private final DeploymentFacts facts;
    private final ResourceNames names;
    private final Set<String> taken = new HashSet<>();

    TakenNames(Plan plan, DeploymentFacts facts) {
        this.facts = facts;
        this.names = new ResourceNames(plan, facts);
    }

    /// @throws RefusedDeployment when another of the type has it, or Azure does not take it
    String of(ResourceType type, String role, String region) {
        String name = names.of(type, role, region);
        if (!names.isValid(type, name)) {
            NamingRule rule = facts.naming(type);
            throw new RefusedDeployment("The naming pattern '" + names.pattern() + "' gives the name '" + name
                    + "', which Azure does not take: " + rule.shortest() + " to " + rule.longest()
                    + " letters, digits, underscores, periods and hyphens, the first a letter or a digit, the last a"
                    + " letter, a digit or an underscore.");
        }
        // Azure compares names whatever the case.
        if (!taken.add(type.word() + "/" + name.toLowerCase(Locale.ROOT))) {
            throw new RefusedDeployment("Two resources of type '" + type.word() + "' would have the name '" + name
                    + "'. Give each region once, and a naming pattern that holds {type}, {workload} and {region}.");
        }
        return name;
    }
}
