package org.apimplanner.model.planner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.reference.TierFact;
import org.apimplanner.model.report.PublicIp;

/// The regions among themselves, against the cloud, and their availability zones.
final class RegionFindings {
    private RegionFindings() {}

    static void add(FindingList findings, List<Situation> situations) {
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
        for (Situation situation : situations) {
            addName(findings, situation, seen);
            addZones(findings, situation);
        }
    }

    private static void addName(FindingList findings, Situation situation, Set<String> seen) {
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

    private static void addZones(FindingList findings, Situation situation) {
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
        if (region.units() % region.zones() != 0) {
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
    private static void addZoneAddress(FindingList findings, Situation situation) {
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
