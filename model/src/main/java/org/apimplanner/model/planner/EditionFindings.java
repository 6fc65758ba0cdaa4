package org.apimplanner.model.planner;

import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.ModeFact;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.TierFact;

/// Whether the chosen state of the documentation knows what the plan asks for.
final class EditionFindings {
    private EditionFindings() {}

    static void add(FindingList findings, PlannedRegion situation) {
        Plan plan = situation.plan();
        ReferenceData reference = situation.reference();
        Edition edition = situation.edition();
        if (reference.edition(plan.edition()).isEmpty()) {
            findings.add(FindingCode.EDITION_UNKNOWN, "/edition", "edition", plan.edition(), "newest", edition.id());
        }
        TierFact tier = reference.tier(plan.tier());
        if (!tier.editions().contains(edition.id())) {
            findings.add(FindingCode.TIER_NOT_IN_EDITION, "/edition", "tier", tier.label(), "edition", edition.id());
        }
        ModeFact mode = reference.mode(plan.mode());
        if (!mode.editions().contains(edition.id())) {
            findings.add(FindingCode.MODE_NOT_IN_EDITION, "/edition", "mode", mode.label(), "edition", edition.id());
        }
    }
}
