package org.apimplanner.model.planner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.FindingCode;
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
                    FindingCode.PRIMARY_REGION_MISSING,
                    "/regions",
                    "region",
                    plan.regions().getFirst().name());
        }
        if (primaries > 1) {
            findings.add(FindingCode.PRIMARY_REGION_TWICE, "/regions", "count", primaries);
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
                    elsewhere ? FindingCode.TIER_NOT_IN_REGION : FindingCode.TIER_NOT_IN_CLOUD,
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
                    FindingCode.TIER_CLOSED_IN_REGION,
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
                    FindingCode.REGION_TWICE,
                    situation.path("name"),
                    "region",
                    situation.fact().displayName());
        }
        if (situation.reference().region(name).isEmpty()) {
            findings.add(FindingCode.REGION_UNKNOWN, situation.path("name"), "region", name);
        } else if (situation.fact().cloud() != situation.plan().cloud()) {
            findings.add(
                    FindingCode.REGION_OF_OTHER_CLOUD,
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
                        FindingCode.REGION_NOTE,
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
            findings.add(FindingCode.ZONES_NOT_IN_TIER, situation.path("zones"), "tier", tier.label());
        }
        if (fact.zones().isEmpty()) {
            findings.add(FindingCode.ZONES_UNVERIFIED, situation.path("zones"), "region", fact.displayName());
        } else if (region.zones() > fact.zones().get()) {
            findings.add(
                    FindingCode.ZONES_EXCEED_REGION,
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
                    FindingCode.UNITS_NOT_SPREAD_OVER_ZONES,
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
                    FindingCode.ZONES_NEED_PUBLIC_IP,
                    situation.path("zones"),
                    "region",
                    situation.fact().displayName());
        }
    }
}
