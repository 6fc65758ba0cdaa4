package org.apimplanner.app.desktop.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;

final class PlanSessionTest {
    private static final Plan FIRST =
            Plan.of("2026-08", Tier.PREMIUM, Mode.INTERNAL, RegionPlan.of("westeurope", true));

    private final PlanSession session = new PlanSession(PlanSessionTest::answer, FIRST);

    private static Report answer(Plan plan) {
        if (plan.name().equals("unanswerable")) {
            throw new IllegalStateException("no answer");
        }
        return new Report(
                plan, new Edition("2026-08", "2026-08-24", "", ""), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void aChangeIsAnsweredAndCanBeUndoneAndRedone() {
        session.update(plan -> plan.withTier(Tier.DEVELOPER));
        assertEquals(Tier.DEVELOPER, session.report().plan().tier());
        session.undo();
        assertEquals(FIRST, session.plan());
        assertEquals(FIRST, session.report().plan());
        assertTrue(session.canRedoProperty().get());
        session.redo();
        assertEquals(Tier.DEVELOPER, session.plan().tier());
        assertFalse(session.canRedoProperty().get());
    }

    @Test
    void severalStepsGoBackAndForthAtOnce() {
        session.step("/tier", plan -> plan.withTier(Tier.DEVELOPER));
        session.step("/mode", plan -> plan.withMode(Mode.EXTERNAL));
        session.step("/name", plan -> plan.withName("c"));
        assertEquals(List.of("/name", "/mode", "/tier"), session.undoable());
        session.undo(2);
        assertEquals(FIRST.withTier(Tier.DEVELOPER), session.plan());
        assertEquals(List.of("/tier"), session.undoable());
        assertEquals(List.of("/mode", "/name"), session.redoable());
        session.redo(2);
        assertEquals("c", session.plan().name());
        assertEquals(Mode.EXTERNAL, session.plan().mode());
        session.undo(4);
        assertEquals("c", session.plan().name());
    }

    @Test
    void aChangeThatChangesNothingIsNoStep() {
        session.update(plan -> plan.withTier(Tier.PREMIUM));
        assertFalse(session.canUndoProperty().get());
    }

    @Test
    void typingInOneFieldIsOneStepUntilTheFieldIsLeft() {
        session.update("/name", plan -> plan.withName("C"));
        session.update("/name", plan -> plan.withName("Co"));
        session.closeStep();
        session.update("/name", plan -> plan.withName("Con"));
        session.undo();
        assertEquals("Co", session.plan().name());
        session.undo();
        assertEquals("", session.plan().name());
        assertFalse(session.canUndoProperty().get());
    }

    @Test
    void typingInAnotherFieldIsAnotherStep() {
        session.update("/name", plan -> plan.withName("C"));
        session.update("/serviceName", plan -> plan.withServiceName(Optional.of("c")));
        session.undo();
        assertEquals("C", session.plan().name());
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        session.update(plan -> plan.withName("a"));
        session.undo();
        session.update(plan -> plan.withName("b"));
        assertFalse(session.canRedoProperty().get());
    }

    @Test
    void thePlanIsDirtyExactlyWhileItDiffersFromTheFile() {
        assertFalse(session.dirtyProperty().get());
        session.update(plan -> plan.withName("a"));
        assertTrue(session.dirtyProperty().get());
        session.undo();
        assertFalse(session.dirtyProperty().get());
        session.redo();
        session.saved(Path.of("a.json"), session.plan());
        assertFalse(session.dirtyProperty().get());
        session.undo();
        assertTrue(session.dirtyProperty().get());
    }

    @Test
    void whatIsEditedWhileTheFileIsWrittenStaysUnsaved() {
        session.update(plan -> plan.withName("a"));
        Plan written = session.plan();
        session.update(plan -> plan.withName("b"));
        session.saved(Path.of("a.json"), written);
        assertTrue(session.dirtyProperty().get());
        assertEquals(Optional.of(Path.of("a.json")), session.fileProperty().get());
    }

    @Test
    void anotherDocumentHasNoHistory() {
        session.update(plan -> plan.withName("a"));
        session.replace(FIRST.withName("other"), Optional.empty());
        assertFalse(session.canUndoProperty().get());
        assertFalse(session.dirtyProperty().get());
        assertTrue(session.justOpened());
    }

    @Test
    void aChangeThatCannotBeAnsweredLeavesEverythingAsItWas() {
        Report last = session.report();
        assertThrows(IllegalStateException.class, () -> session.update(plan -> plan.withName("unanswerable")));
        assertSame(last, session.report());
        assertEquals(FIRST, session.plan());
        assertFalse(session.canUndoProperty().get());
    }

    @Test
    void theAnswerBeforeTheStepIsKeptForComparison() {
        Report first = session.report();
        session.update("/name", plan -> plan.withName("C"));
        session.update("/name", plan -> plan.withName("Co"));
        assertSame(first, session.reportBefore());
    }
}
