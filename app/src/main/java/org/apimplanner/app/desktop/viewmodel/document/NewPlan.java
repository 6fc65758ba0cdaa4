package org.apimplanner.app.desktop.viewmodel.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.app.desktop.state.WorkHabits;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;

/// The plan that a new document begins with, as the person likes to begin.
final class NewPlan {
    /// What a tier that lacks the usual mode begins with: what lies in a network before what does not.
    private static final List<Mode> MODES =
            List.of(Mode.INTERNAL, Mode.INJECTION, Mode.EXTERNAL, Mode.INTEGRATION, Mode.PRIVATE_ENDPOINT, Mode.NONE);

    private NewPlan() {}

    /// The usual plan with the tier and the cloud of choice, and with a mode and a region that these have.
    static Plan of(Plan usual, WorkHabits habits, ReferenceData reference) {
        Plan plan = habits.tier().map(tier -> of(usual, tier, reference)).orElse(usual);
        return habits.cloud().map(cloud -> of(plan, cloud, reference)).orElse(plan);
    }

    private static Plan of(Plan plan, Tier tier, ReferenceData reference) {
        Set<Mode> offered = reference.tier(tier).modes();
        Mode mode = MODES.stream().filter(offered::contains).findFirst().orElse(plan.mode());
        return plan.withTier(tier)
                .withPlatform(Plan.defaultPlatform(tier))
                .withMode(offered.contains(plan.mode()) ? plan.mode() : mode);
    }

    private static Plan of(Plan plan, Cloud cloud, ReferenceData reference) {
        RegionPlan first = plan.regions().getFirst();
        boolean there = reference
                .region(first.name())
                .filter(fact -> fact.cloud() == cloud)
                .isPresent();
        Optional<String> other = reference.regions().stream()
                .filter(fact -> fact.cloud() == cloud && fact.listed())
                .map(RegionFact::name)
                .findFirst();
        String name = there ? first.name() : other.orElse(first.name());
        return plan.withCloud(cloud).withRegions(List.of(first.withName(name)));
    }
}
