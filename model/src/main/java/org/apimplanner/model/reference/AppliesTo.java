package org.apimplanner.model.reference;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;

/// To what a row applies. An empty set means any; the sets are joined by and.
///
/// @param features the row is there when at least one of these is switched on
/// @param withoutFeatures the row is not there when one of these is switched on
/// @param conditions the row is there when all of these hold
public record AppliesTo(
        EditionRange editions,
        Set<Cloud> clouds,
        Set<Tier> tiers,
        Set<Platform> platforms,
        Set<Mode> modes,
        Set<Feature> features,
        Set<Feature> withoutFeatures,
        Set<Condition> conditions) {
    /// Applies to everything.
    public static final AppliesTo ALL = new AppliesTo(
            new EditionRange(Optional.empty(), Optional.empty(), Set.of()),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());

    public boolean matches(Circumstances c) {
        return editions.contains(c.edition())
                && accepts(clouds, c.cloud())
                && accepts(tiers, c.tier())
                && accepts(platforms, c.platform())
                && accepts(modes, c.mode())
                && (features.isEmpty() || !Collections.disjoint(features, c.features()))
                && (withoutFeatures.isEmpty() || Collections.disjoint(withoutFeatures, c.features()))
                && c.conditions().containsAll(conditions);
    }

    private static <T> boolean accepts(Set<T> wanted, T actual) {
        return wanted.isEmpty() || wanted.contains(actual);
    }
}
