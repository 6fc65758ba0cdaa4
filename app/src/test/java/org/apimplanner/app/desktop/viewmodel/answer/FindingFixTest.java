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

    /// The subnet lies elsewhere. One that is proposed in its place needs eight addresses now and should have
    /// sixteen, of which the network has eight: only what is proposed shows that.
    private static final String HIDDEN_FAULT = """
            {"tier": "premium", "mode": "internal", "edition": "2026-11",
             "regions": [{"name": "westeurope", "vnet": "10.0.0.0/29", "subnet": "10.9.0.0/28"}]}
            """;

    private final Desk desk = new Desk(Desk.plan(TWO_FAULTS));
    private final FindingFix fix = desk.planner.findingFix();

    private Optional<Finding> finding(FindingCode code) {
        return finding(desk, code);
    }

    private static Optional<Finding> finding(Desk desk, FindingCode code) {
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

    /// Undo takes both back at once.
    @Test
    void whatAMendedFaultHidIsMendedInTheSameStep() {
        Desk hidden = new Desk(Desk.plan(HIDDEN_FAULT));
        FindingFix mends = hidden.planner.findingFix();
        assertEquals(Optional.empty(), finding(hidden, FindingCode.NO_ROOM_FOR_RECOMMENDED_SUBNET));
        mends.mend(finding(hidden, FindingCode.SUBNET_OUTSIDE_VNET).orElseThrow());
        assertTrue(finding(hidden, FindingCode.NO_ROOM_FOR_RECOMMENDED_SUBNET).isPresent());
        hidden.planner.document().undo();
        Plan before = hidden.session.plan();
        mends.mendAll();
        assertEquals(
                List.of(),
                hidden.session.report().findings().stream()
                        .filter(mends::isPossible)
                        .map(Finding::code)
                        .toList());
        hidden.planner.document().undo();
        assertEquals(before, hidden.session.plan());
        assertFalse(hidden.session.canUndoProperty().get());
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
