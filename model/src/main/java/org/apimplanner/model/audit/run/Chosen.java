package org.apimplanner.model.audit.run;

import java.util.List;
import java.util.Locale;
import org.apimplanner.model.audit.existing.ExistingResource;

/// The security groups and route tables that a person says are API Management's, where the files leave it
/// open.
///
/// @param groups names, or `resource group/name`; empty where the files decide
/// @param routeTables as the groups
public record Chosen(List<String> groups, List<String> routeTables) {
    /// Leaves it to the files.
    public static final Chosen BY_FILES = new Chosen(List.of(), List.of());

    public Chosen {
        groups = List.copyOf(groups);
        routeTables = List.copyOf(routeTables);
    }

    /// Whether one of the names is the resource's, as Azure compares names.
    public static boolean names(List<String> chosen, ExistingResource resource) {
        String name = resource.name().toLowerCase(Locale.ROOT);
        String full = resource.facts().resourceGroup().orElse("").toLowerCase(Locale.ROOT) + "/" + name;
        return chosen.stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .anyMatch(each -> each.equals(name) || each.equals(full));
    }
}
