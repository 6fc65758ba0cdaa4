package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.plan.RegionViewModel;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.junit.jupiter.api.Test;

/// The words of the two commands after each kind of step.
final class UndoWordsTest {
    private final Desk desk = new Desk();
    private final UndoWords words = desk.planner.undoWords();

    private RegionViewModel region() {
        return desk.planner.form().regions().regions().getFirst();
    }

    private void undoIs(String expected) {
        assertEquals(expected, words.undo().get());
    }

    private void redoIs(String expected) {
        assertEquals(expected, words.redo().get());
    }

    @Test
    void withoutAStepTheyAreBare() {
        undoIs("Undo");
        redoIs("Redo");
    }

    @Test
    void aStepIsNamedOnTheSideWhereItCanBeTaken() {
        desk.planner.form().service().mode().choose(Mode.EXTERNAL);
        undoIs("Undo: Network mode");
        redoIs("Redo");
        desk.planner.document().undo();
        undoIs("Undo");
        redoIs("Redo: Network mode");
        desk.planner.document().redo();
        undoIs("Undo: Network mode");
        redoIs("Redo");
    }

    @Test
    void aStepOfARegionNamesTheRegion() {
        region().vnet().type("10.20.0.0/16");
        undoIs("Undo: West Europe › VNet");
        region().units().step(1);
        undoIs("Undo: West Europe › Units");
        region().around().natGateway().choose(true);
        undoIs("Undo: West Europe › NAT gateway on the subnet");
    }

    @Test
    void featuresRoutesAndEntriesGoByTheirNames() {
        desk.planner.form().features().items().stream()
                .filter(item -> item.feature() == Feature.EVENT_HUBS)
                .forEach(item -> item.selected().choose(true));
        undoIs("Undo: Event Hubs");
        desk.planner.form().routing().enabled().choose(true);
        undoIs("Undo: Forced tunneling");
        desk.planner.form().routing().serviceEndpoints().choose(false);
        undoIs("Undo: Forced tunneling › Service endpoints on the subnet");
        desk.planner.form().around().gateways().add();
        undoIs("Undo: Workspace gateway 1");
    }

    @Test
    void aStepWithoutANameIsBare() {
        desk.session.update(plan -> plan.withName("Other"));
        undoIs("Undo");
        desk.planner.document().undo();
        redoIs("Redo");
    }
}
