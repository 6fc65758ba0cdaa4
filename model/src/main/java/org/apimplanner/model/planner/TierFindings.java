package org.apimplanner.model.planner;

import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.ModeFact;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.TierFact;

/// Tier against mode, platform, units, regions and zones.
final class TierFindings {
    private TierFindings() {}

    static void add(FindingList findings, PlannedRegion situation) {
        Plan plan = situation.plan();
        ReferenceData reference = situation.reference();
        TierFact tier = reference.tier(plan.tier());
        ModeFact mode = reference.mode(plan.mode());
        if (!tier.modes().contains(plan.mode())) {
            findings.add(
                    FindingCode.MODE_NOT_IN_TIER,
                    "/mode",
                    "tier",
                    tier.label(),
                    "mode",
                    mode.label(),
                    "allowed",
                    modes(reference, tier.modes()),
                    "tiers",
                    tiersWith(reference, plan.mode()));
        }
        Set<Platform> shared = platforms(tier, mode);
        if (!tier.platforms().contains(plan.platform())) {
            findings.add(
                    FindingCode.PLATFORM_NOT_IN_TIER,
                    "/platform",
                    "tier",
                    tier.label(),
                    "platform",
                    plan.platform().word(),
                    "allowed",
                    words(shared.isEmpty() ? tier.platforms() : shared));
        } else if (!shared.isEmpty() && !shared.contains(plan.platform())) {
            findings.add(
                    FindingCode.MODE_NOT_ON_PLATFORM,
                    "/platform",
                    "mode",
                    mode.label(),
                    "platform",
                    plan.platform().word(),
                    "allowed",
                    words(shared));
        }
        if (plan.multiRegion() && !tier.multiRegion()) {
            findings.add(
                    FindingCode.TIER_SINGLE_REGION,
                    "/regions",
                    "tier",
                    tier.label(),
                    "count",
                    plan.regions().size());
        }
        for (int i = 0; i < plan.regions().size(); i++) {
            addUnits(findings, tier, plan.regions().get(i), "/regions/" + i);
        }
    }

    private static void addUnits(FindingList findings, TierFact tier, RegionPlan region, String path) {
        int limit = tier.maxUnits().orElse(Integer.MAX_VALUE);
        if (region.units() > limit) {
            findings.add(
                    FindingCode.UNITS_EXCEED_TIER,
                    path + "/units",
                    "tier",
                    tier.label(),
                    "units",
                    region.units(),
                    "limit",
                    limit);
        }
        if (region.maxUnits() > limit && region.maxUnits() != region.units()) {
            findings.add(
                    FindingCode.MAX_UNITS_EXCEED_TIER,
                    path + "/maxUnits",
                    "tier",
                    tier.label(),
                    "units",
                    region.maxUnits(),
                    "limit",
                    limit);
        }
        if (region.maxUnits() < region.units()) {
            findings.add(
                    FindingCode.MAX_UNITS_BELOW_UNITS,
                    path + "/maxUnits",
                    "maxUnits",
                    region.maxUnits(),
                    "units",
                    region.units());
        }
    }

    private static String modes(ReferenceData reference, Set<Mode> modes) {
        return modes.stream().sorted().map(mode -> reference.mode(mode).label()).collect(Collectors.joining(", "));
    }

    static String tiersWith(ReferenceData reference, Mode mode) {
        return reference.tiers().stream()
                .filter(tier -> tier.modes().contains(mode))
                .map(TierFact::label)
                .collect(Collectors.joining(", "));
    }

    /// The platforms that both the tier and the mode have; none where the tier lacks the mode.
    static Set<Platform> platforms(TierFact tier, ModeFact mode) {
        return tier.platforms().stream()
                .filter(platform -> mode.platforms().contains(platform))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String words(Set<Platform> platforms) {
        return platforms.stream().sorted().map(Platform::word).collect(Collectors.joining(", "));
    }
}
