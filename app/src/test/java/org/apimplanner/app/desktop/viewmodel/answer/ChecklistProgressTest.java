package org.apimplanner.app.desktop.viewmodel.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.words.PlanHash;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;

final class ChecklistProgressTest {
    private final Desk desk = new Desk(Desk.sample("multi-region-regional-tags"));
    private final AnswerTable<ChecklistItem> table = desk.planner.answer().checklist();
    private final ChecklistProgress progress = desk.planner.answer().progress();

    @Test
    void aTickIsAStepOfThePlanAndIsSavedWithIt() {
        Plan before = desk.session.plan();
        ChecklistItem first = table.rows().getFirst();
        progress.tick(List.of(first), true);
        assertTrue(progress.isDone(first));
        assertEquals(1, table.doneProperty().get());
        assertTrue(desk.session.dirtyProperty().get());
        assertEquals("Undo: Checklist", desk.planner.undoWords().undo().get());
        desk.session.undo();
        assertFalse(progress.isDone(first));
        assertEquals(before, desk.session.plan());
    }

    @Test
    void aStepIsTickedInItsRegionAlone() {
        ChecklistItem inRegion = table.rows().stream()
                .filter(item -> item.region().isPresent())
                .findFirst()
                .orElseThrow();
        progress.tick(List.of(inRegion), true);
        List<ChecklistItem> done =
                table.rows().stream().filter(progress::isDone).toList();
        assertEquals(List.of(inRegion), done);
    }

    @Test
    void onlyOpenStepsAreLeftAndWhatWasTickedGoesAtOnce() {
        int all = table.rows().size();
        table.filters().openOnlyProperty().set(true);
        progress.tick(table.rows().subList(0, 3), true);
        assertEquals(all - 3, table.shownRows().size());
        table.filters().clear();
        assertEquals(all, table.shownRows().size());
    }

    @Test
    void aNoteIsOneStepHoweverManyLettersItHas() {
        ChecklistItem first = table.rows().getFirst();
        progress.note(List.of(first), "T");
        progress.note(List.of(first), "Ti");
        progress.tick(List.of(first), true);
        assertEquals("Ti", progress.note(first));
        desk.session.undo();
        desk.session.undo();
        assertEquals("", progress.note(first));
        assertFalse(desk.session.canUndoProperty().get());
    }

    @Test
    void noAnswerDependsOnIt() {
        Report before = desk.session.report();
        String hash = PlanHash.of(before.plan());
        progress.tick(table.rows(), true);
        progress.writeNotes("Agreed.");
        Report after = desk.session.report();
        assertEquals(before.regions(), after.regions());
        assertEquals(before.findings(), after.findings());
        assertEquals(before.checklist(), after.checklist());
        assertEquals(hash, PlanHash.of(after.plan()));
    }
}
