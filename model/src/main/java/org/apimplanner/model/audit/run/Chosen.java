package org.apimplanner.model.audit.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.model.audit.existing.ExistingResource;

/// The security groups and route tables that a person says are API Management's, where the files leave it
/// open.
///
/// @param groups names, or `resource group/name`, with `region=` before it for what is meant in that region
///     alone; empty where the files decide
/// @param routeTables as the groups
public record Chosen(List<String> groups, List<String> routeTables) {
    /// Leaves it to the files.
    public static final Chosen BY_FILES = new Chosen(List.of(), List.of());

    public Chosen {
        groups = List.copyOf(groups);
        routeTables = List.copyOf(routeTables);
    }

    /// A name for one region alone.
    public static String in(String region, String name) {
        return region + "=" + name;
    }

    /// The region for which alone a name is chosen; empty where it holds for every one.
    public static Optional<String> regionOf(String chosen) {
        return chosen.indexOf('=') < 0 ? Optional.empty() : Optional.of(chosen.substring(0, chosen.indexOf('=')));
    }

    /// The name itself.
    public static String nameOf(String chosen) {
        return chosen.substring(chosen.indexOf('=') + 1);
    }

    /// The names that hold for a region.
    public static List<String> in(List<String> chosen, String region) {
        return chosen.stream()
                .filter(each -> regionOf(each)
                        .filter(other -> !other.equalsIgnoreCase(region))
                        .isEmpty())
                .map(Chosen::nameOf)
                .toList();
    }

    /// Whether one of the names is the resource's, as Azure compares names.
    public static boolean names(List<String> chosen, ExistingResource resource) {
        String name = resource.name().toLowerCase(Locale.ROOT);
        String full = resource.facts().resourceGroup().orElse("").toLowerCase(Locale.ROOT) + "/" + name;
        return chosen.stream()
                .map(each -> nameOf(each).toLowerCase(Locale.ROOT))
                .anyMatch(each -> each.equals(name) || each.equals(full));
    }
}
