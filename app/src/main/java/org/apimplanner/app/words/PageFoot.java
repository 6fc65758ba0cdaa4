package org.apimplanner.app.words;

import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Edition;

/// What stands at the foot of each page of paper, so that two print-outs can be told apart.
public final class PageFoot {
    private PageFoot() {}

    /// `plan 3f9c2a51b7e0 · APIM Network Planner 1.0.0 · edition 2026-08`.
    ///
    /// @param edition that answered the plan, which need not be the one it names
    public static String of(Plan plan, Edition edition, String version) {
        return "plan " + PlanHash.of(plan) + " · APIM Network Planner " + version + " · edition " + edition.id();
    }
}
