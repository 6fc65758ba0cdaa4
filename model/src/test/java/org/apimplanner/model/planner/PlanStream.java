package org.apimplanner.model.planner;

import java.util.stream.Stream;
import org.apimplanner.model.plan.Plan;

/// The reproducible stream of plans, for the tests of other packages.
public final class PlanStream {
    private PlanStream() {}

    /// The first `count` plans of the stream that belongs to a seed.
    public static Stream<Plan> of(long seed, int count) {
        return RandomPlans.of(seed, count);
    }
}
