package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A new plan begins as the person likes to begin, and with nothing that Azure does not have.
final class NewPlanTest {
    private final Desk desk = new Desk();

    private List<String> errors() {
        return desk.session.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void aTierBringsAPlatformAndAModeThatItHas(Tier tier) {
        desk.planner.preferences().beginWith(Optional.of(tier));
        desk.planner.document().newPlan();
        assertEquals(tier, desk.session.plan().tier());
        assertEquals(List.of(), errors());
        // The concepts article: only these two classic tiers can be internal.
        boolean internal = tier == Tier.PREMIUM || tier == Tier.DEVELOPER;
        assertEquals(internal, desk.session.plan().mode() == Mode.INTERNAL);
    }

    @ParameterizedTest
    @EnumSource(Cloud.class)
    void aCloudBringsARegionOfIt(Cloud cloud) {
        desk.planner.preferences().beginIn(Optional.of(cloud));
        desk.planner.document().newPlan();
        assertEquals(cloud, desk.session.plan().cloud());
        assertEquals(List.of(), errors());
    }
}
