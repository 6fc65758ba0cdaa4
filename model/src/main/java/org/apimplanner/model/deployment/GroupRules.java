package org.apimplanner.model.deployment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.net.AzureName;
import org.apimplanner.model.reference.DeploymentFacts;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Route;

/// The rules and routes of a report as Azure takes them, or the reason why it does not.
final class GroupRules {
    private static final String RULES = "rules-per-security-group";
    private static final String ROUTES = "routes-per-table";
    private static final String LOWEST = "lowest-rule-priority";
    private static final String HIGHEST = "highest-rule-priority";

    private final ReferenceData reference;
    private final Edition edition;

    GroupRules(ReferenceData reference, Edition edition) {
        this.reference = reference;
        this.edition = edition;
    }

    SecurityGroup group(String name, String label, List<NsgRule> rules) {
        requireAtMost(limit(RULES), rules.size(), "rules", "The security group '" + name + "'");
        Set<String> names = new HashSet<>();
        Set<String> priorities = new HashSet<>();
        for (NsgRule rule : rules) {
            requireName("rule", rule.name(), name, names);
            int priority = rule.priority();
            if (priority < limit(LOWEST) || priority > limit(HIGHEST)) {
                throw new RefusedDeployment("The rule '" + rule.name() + "' of the security group '" + name
                        + "' has the priority " + priority + ", and Azure takes " + limit(LOWEST) + " to "
                        + limit(HIGHEST) + ".");
            }
            if (!priorities.add(rule.direction() + " " + priority)) {
                throw new RefusedDeployment("Two " + rule.direction().word() + " rules of the security group '" + name
                        + "' have the priority " + priority + ", and Azure takes each number once.");
            }
        }
        return new SecurityGroup(name, label, rules.stream().map(this::rule).toList());
    }

    private SecurityRule rule(NsgRule rule) {
        return new SecurityRule(
                rule.name(),
                description(rule),
                rule.priority(),
                rule.direction(),
                rule.access(),
                rule.protocol(),
                rule.sources(),
                rule.destinations(),
                rule.destinationPorts());
    }

    /// The purpose, or the shorter text of its row where Azure does not take so long a description. What a person
    /// named may make a purpose longer than any text of ours foresees: then its first sentence, or none of it.
    private String description(NsgRule rule) {
        DeploymentFacts facts = reference.deployment();
        String purpose = rule.purpose();
        if (purpose.length() <= facts.longestDescription()) {
            return purpose;
        }
        String first = purpose.substring(0, purpose.indexOf(". ") + 1);
        return Optional.ofNullable(facts.descriptions().get(rule.row()))
                .or(() -> Optional.of(first)
                        .filter(text -> !text.isEmpty() && text.length() <= facts.longestDescription()))
                .orElseGet(() -> "Serves the requirement " + rule.rule() + "; the plan's report says what it is for.");
    }

    RouteTable table(String name, List<Route> routes) {
        requireAtMost(limit(ROUTES), routes.size(), "routes", "The route table '" + name + "'");
        Set<String> names = new HashSet<>();
        routes.forEach(route -> requireName("route", route.name(), name, names));
        return new RouteTable(name, routes);
    }

    private static void requireName(String what, String name, String owner, Set<String> taken) {
        if (!AzureName.isValid(name)) {
            throw new RefusedDeployment("A " + what + " of '" + owner + "' has the name '" + name
                    + "', which Azure does not take: 1 to " + AzureName.LONGEST
                    + " letters, digits, underscores, periods and hyphens, the first a letter or a digit.");
        }
        if (!taken.add(name.toLowerCase(Locale.ROOT))) {
            throw new RefusedDeployment("Two " + what + "s of '" + owner + "' have the name '" + name
                    + "', and Azure takes each name once.");
        }
    }

    private static void requireAtMost(int most, int found, String what, String owner) {
        if (found > most) {
            throw new RefusedDeployment(
                    owner + " would have " + found + " " + what + ", and Azure takes at most " + most + ".");
        }
    }

    private int limit(String id) {
        return reference.limit(id).in(edition).value();
    }
}
