package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.run.Chosen;

/// The names by which a person can choose among the resources of one kind: with the resource group only
/// where the name alone would mean several.
record ChoosableNames(List<? extends ExistingResource> resources) {
    ChoosableNames {
        resources = List.copyOf(resources);
    }

    /// Each resource's, once, in the order of the files.
    List<String> all() {
        Map<String, Set<String>> groups = groupsByName();
        Map<String, String> names = new LinkedHashMap<>();
        for (ExistingResource resource : resources) {
            String name = name(resource, groups);
            names.putIfAbsent(lower(name), name);
        }
        return List.copyOf(names.values());
    }

    /// The name that what was chosen before goes by now; empty where it is gone, or has come to mean
    /// several.
    Optional<String> now(String chosen) {
        Map<String, Set<String>> groups = groupsByName();
        Map<String, String> names = new LinkedHashMap<>();
        resources.stream()
                .filter(resource -> Chosen.names(List.of(chosen), resource))
                .map(resource -> name(resource, groups))
                .forEach(name -> names.putIfAbsent(lower(name), name));
        return names.size() == 1 ? names.values().stream().findFirst() : Optional.empty();
    }

    private Map<String, Set<String>> groupsByName() {
        return resources.stream()
                .collect(Collectors.groupingBy(
                        resource -> lower(resource.name()),
                        Collectors.flatMapping(
                                resource -> resource.facts().resourceGroup().map(ChoosableNames::lower).stream(),
                                Collectors.toSet())));
    }

    private static String name(ExistingResource resource, Map<String, Set<String>> groups) {
        boolean several = groups.getOrDefault(lower(resource.name()), Set.of()).size() > 1;
        return resource.facts()
                .resourceGroup()
                .filter(group -> several)
                .map(group -> group + "/" + resource.name())
                .orElse(resource.name());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
