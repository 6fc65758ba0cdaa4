package org.apimplanner.model.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;

/// A tier on a platform in a mode, as one edition documents it.
record Documented(String edition, Tier tier, Platform platform, Mode mode) {

    /// All that the tier and mode rows say exist in an edition.
    static List<Documented> in(ReferenceData reference, Edition edition) {
        List<Documented> all = new ArrayList<>();
        for (TierFact tier : reference.tiers()) {
            for (ModeFact mode : reference.modes()) {
                boolean known = tier.editions().contains(edition.id())
                        && mode.editions().contains(edition.id())
                        && tier.modes().contains(mode.mode());
                if (known) {
                    tier.platforms().stream()
                            .filter(mode.platforms()::contains)
                            .forEach(platform ->
                                    all.add(new Documented(edition.id(), tier.tier(), platform, mode.mode())));
                }
            }
        }
        return all;
    }

    /// Whether the row may hold for some plan of the kind, whatever its features and conditions.
    boolean meets(AppliesTo to) {
        return to.editions().contains(edition)
                && isAmong(to.tiers(), tier)
                && isAmong(to.platforms(), platform)
                && isAmong(to.modes(), mode);
    }

    private static <T> boolean isAmong(Set<T> wanted, T actual) {
        return wanted.isEmpty() || wanted.contains(actual);
    }
}
