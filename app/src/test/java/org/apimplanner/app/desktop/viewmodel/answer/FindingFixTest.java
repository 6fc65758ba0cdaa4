package org.apimplanner.app.desktop.viewmodel.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.report.Finding;
import org.junit.jupiter.api.Test;

/// Mending what is found, one by one and all at once.
final class FindingFixTest {
    /// A region that may grow to forty units where 31 are allowed, and two primary regions where one is.
    private static final String TWO_FAULTS = """
            {"name": "Half-way", "tier": "premium", "mode": "internal",
             "regions": [{"name": "westeurope", "primary": true, "maxUnits": 40, "vnet": "10.0.0.0/16"},
                         {"name": "northeurope", "primary": true, "vnet": "10.1.0.0/16"}]}
            """;

    private final Desk desk = new Desk(Desk.plan(TWO_FAULTS));
    private final FindingFix fix = desk.planner.findingFix();

    private Optional<Finding> finding(FindingCode code) {
        return desk.session.report().findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst();
    }

    @Test
    void oneFindingIsMendedAndTheOtherStands() {
        Finding units = finding(FindingCode.MAX_UNITS_EXCEED_TIER).orElseThrow();
        assertTrue(fix.isPossible(units));
        fix.mend(units);
        assertEquals(31, desk.session.plan().regions().getFirst().maxUnits());
        assertEquals(Optional.empty(), finding(FindingCode.MAX_UNITS_EXCEED_TIER));
        assertTrue(finding(FindingCode.PRIMARY_REGION_TWICE).isPresent());
    }

    @Test
    void allAreMendedInOneStep() {
        Plan before = desk.session.plan();
        fix.mendAll();
        assertEquals(31, desk.session.plan().regions().getFirst().maxUnits());
        assertFalse(desk.session.plan().regions().get(1).primary());
        assertEquals(
                List.of(),
                desk.session.report().findings().stream()
                        .filter(fix::isPossible)
                        .map(Finding::code)
                        .toList());
        desk.planner.document().undo();
        assertEquals(before, desk.session.plan());
        assertFalse(desk.session.canUndoProperty().get());
    }

    @Test
    void mendingAllTwiceIsOneStep() {
        fix.mendAll();
        Plan mended = desk.session.plan();
        fix.mendAll();
        assertEquals(mended, desk.session.plan());
        desk.planner.document().undo();
        assertFalse(desk.session.canUndoProperty().get());
    }

    @Test
    void whatHasNoOneWayCannotBeMended() {
        desk.planner.form().regions().regions().getFirst().name().choose("atlantis");
        Finding unknown = desk.session.report().findings().stream()
                .filter(finding -> finding.path().equals("/regions/0/name"))
                .findFirst()
                .orElseThrow();
        assertFalse(fix.isPossible(unknown));
        Plan before = desk.session.plan();
        fix.mend(unknown);
        assertEquals(before, desk.session.plan());
    }
}
