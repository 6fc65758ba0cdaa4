package org.apimplanner.model.diff;

import java.util.List;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Edition;

/// Everything that differs between two reports, and what the step from the first to the second does.
///
/// @param planChanges in the order of the plan file
/// @param regions those in which something differs, those of the first report before those added
/// @param consequences gravest kinds of change first; when one needs a new instance, only such
/// @param documentation what the editions say differently about the changes this plan may meet; only
///     where the edition is all that differs between the plans
public record Diff(
        Side from,
        Side to,
        List<PlanChange> planChanges,
        List<RegionDiff> regions,
        List<Consequence> consequences,
        List<LifecycleChange> documentation) {
    public Diff {
        planChanges = List.copyOf(planChanges);
        regions = List.copyOf(regions);
        consequences = List.copyOf(consequences);
        documentation = List.copyOf(documentation);
    }

    /// One of the two plans, and the edition that answered it.
    public record Side(Plan plan, Edition edition) {}

    /// Whether nothing differs.
    public boolean same() {
        return planChanges.isEmpty() && regions.isEmpty();
    }

    public Summary summary() {
        return Summary.of(consequences);
    }
}
