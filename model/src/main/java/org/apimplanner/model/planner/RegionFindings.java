package org.apimplanner.model.planner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.reference.TierFact;
import org.apimplanner.model.reference.TierRegions;
import org.apimplanner.model.report.PublicIp;

/// The regions among themselves, against the cloud, and their availability zones.
final class RegionFindings {
    private RegionFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations) {
        Plan plan = situations.getFirst().plan();
        long primaries = plan.regions().stream().filter(RegionPlan::primary).count();
        if (primaries == 0) {
            findings.add(
                    "primary-region-missing",
                    "/regions",
                    "region",
                    plan.regions().getFirst().name());
        }
        if (primaries > 1) {
            findings.add("primary-region-twice", "/regions", "count", primaries);
        }
        Set<String> seen = new HashSet<>();
        for (PlannedRegion situation : situations) {
            addName(findings, situation, seen);
            addZones(findings, situation);
            addTier(findings, situation);
        }
    }

    /// A list of regions ages, so what stands outside it is doubted and never refused.
    private static void addTier(FindingList findings, PlannedRegion situation) {
        TierFact tier = situation.reference().tier(situation.plan().tier());
        RegionFact fact = situation.fact();
        boolean known = tier.editions().contains(situation.edition().id())
                && situation.reference().region(fact.name()).isPresent()
                && fact.cloud() == situation.plan().cloud();
        if (!known || tier.regions().isEmpty()) {
            return;
        }
        TierRegions regions = tier.regions().get();
        if (!regions.names().contains(fact.name())) {
            boolean elsewhere = situation.reference().regions().stream()
                    .anyMatch(r -> r.cloud() == fact.cloud() && regions.names().contains(r.name()));
            findings.add(
                    elsewhere ? "tier-not-in-region" : "tier-not-in-cloud",
                    situation.path("name"),
                    "tier",
                    tier.label(),
                    "region",
                    fact.displayName(),
                    "cloud",
                    fact.cloud().word(),
                    "asOf",
                    regions.asOf());
        } else if (regions.closed().contains(fact.name())) {
            findings.add(
                    "tier-closed-in-region",
                    situation.path("name"),
                    "tier",
                    tier.label(),
                    "region",
                    fact.displayName(),
                    "asOf",
                    regions.asOf());
        }
    }

    private static void addName(FindingList findings, PlannedRegion situation, Set<String> seen) {
        String name = situation.region().name();
        if (!seen.add(name)) {
            findings.add(
                    "region-twice",
                    situation.path("name"),
                    "region",
                    situation.fact().displayName());
        }
        if (situation.reference().region(name).isEmpty()) {
            findings.add("region-unknown", situation.path("name"), "region", name);
        } else if (situation.fact().cloud() != situation.plan().cloud()) {
            findings.add(
                    "region-of-other-cloud",
                    situation.path("name"),
                    "region",
                    situation.fact().displayName(),
                    "regionCloud",
                    situation.fact().cloud().word(),
                    "cloud",
                    situation.plan().cloud().word());
        }
        situation
                .fact()
                .note()
                .ifPresent(note -> findings.add(
                        "region-note",
                        situation.path("name"),
                        "region",
                        situation.fact().displayName(),
                        "note",
                        note));
    }

    private static void addZones(FindingList findings, PlannedRegion situation) {
        RegionPlan region = situation.region();
        RegionFact fact = situation.fact();
        if (region.zones() == 0) {
            return;
        }
        TierFact tier = situation.reference().tier(situation.plan().tier());
        if (!tier.zones()) {
            findings.add("zones-not-in-tier", situation.path("zones"), "tier", tier.label());
        }
        if (fact.zones().isEmpty()) {
            findings.add("zones-unverified", situation.path("zones"), "region", fact.displayName());
        } else if (region.zones() > fact.zones().get()) {
            findings.add(
                    "zones-exceed-region",
                    situation.path("zones"),
                    "region",
                    fact.displayName(),
                    "zones",
                    region.zones(),
                    "limit",
                    fact.zones().get());
        }
        addZoneAddress(findings, situation);
        if (tier.unitsSpreadOverZones() && region.units() % region.zones() != 0) {
            findings.add(
                    "units-not-spread-over-zones",
                    situation.path("units"),
                    "units",
                    region.units(),
                    "zones",
                    region.zones());
        }
    }

    /// An address resource that is not required for the mode may still be asked for by the zones.
    private static void addZoneAddress(FindingList findings, PlannedRegion situation) {
        PublicIp address = SurroundingsStep.publicIp(situation);
        if (address.sku().isPresent() && !address.required()) {
            findings.add(
                    "zones-need-public-ip",
                    situation.path("zones"),
                    "region",
                    situation.fact().displayName());
        }
    }
}
