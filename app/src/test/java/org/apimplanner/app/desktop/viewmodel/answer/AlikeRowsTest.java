package org.apimplanner.app.desktop.viewmodel.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.model.plan.StepProgress;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.NsgRule;
import org.junit.jupiter.api.Test;

final class AlikeRowsTest {
    private static final List<String> FIVE = List.of("westeurope", "northeurope", "uksouth", "eastus", "southeastasia");

    private static Desk of(List<String> regions) {
        String each =
                regions.stream().map(name -> "{\"name\": \"" + name + "\"}").collect(Collectors.joining(", "));
        return new Desk(Desk.plan("{\"tier\": \"premium\", \"mode\": \"internal\", \"regions\": [" + each + "]}"));
    }

    private static String region(AnswerTable<InRegion<NsgRule>> nsg, InRegion<NsgRule> row) {
        return nsg.columns().getFirst().shown().apply(row);
    }

    @Test
    void equalRowsOfManyRegionsAreShownOnce() {
        AnswerTable<InRegion<NsgRule>> nsg = of(FIVE).planner.answer().nsg();
        assertTrue(nsg.foldedProperty().get());
        assertEquals(0, nsg.totalProperty().get() % 5);
        assertEquals(nsg.totalProperty().get() / 5, nsg.rows().size());
        assertEquals("All 5 regions", region(nsg, nsg.rows().getFirst()));
    }

    @Test
    void fewRegionsStandForThemselvesUntilOneWantsItOtherwise() {
        Desk desk = of(FIVE.subList(0, 2));
        AnswerTable<InRegion<NsgRule>> nsg = desk.planner.answer().nsg();
        assertFalse(nsg.foldedProperty().get());
        assertEquals(nsg.totalProperty().get(), nsg.rows().size());
        nsg.foldedProperty().set(true);
        assertEquals(nsg.totalProperty().get() / 2, nsg.rows().size());
        desk.planner.form().regions().add();
        assertTrue(nsg.foldedProperty().get());
        assertEquals("All 3 regions", region(nsg, nsg.rows().getFirst()));
    }

    @Test
    void whatDiffersStandsForItself() {
        Desk desk = new Desk(Desk.plan("""
                {"tier": "premium", "mode": "internal", "serviceTagScope": "regional", "regions": [
                 {"name": "westeurope"}, {"name": "northeurope"}]}"""));
        AnswerTable<InRegion<NsgRule>> nsg = desk.planner.answer().nsg();
        nsg.foldedProperty().set(true);
        List<String> storage = nsg.rows().stream()
                .filter(row -> row.value().destination().startsWith("Storage.NorthEurope"))
                .map(row -> region(nsg, row))
                .toList();
        assertEquals(List.of("North Europe"), storage);
    }

    @Test
    void aFoldedRowIsCopiedForEachOfItsRegions() {
        AnswerTable<InRegion<NsgRule>> nsg = of(FIVE).planner.answer().nsg();
        String copied = nsg.copy(List.of(nsg.rows().getFirst()));
        assertEquals(6, copied.lines().count());
        for (String name : List.of("West Europe", "Southeast Asia")) {
            assertEquals(1, copied.lines().filter(line -> line.contains(name)).count(), copied);
        }
    }

    @Test
    void aFoldedRowPassesTheFilterOfEachOfItsRegions() {
        AnswerTable<InRegion<NsgRule>> nsg = of(FIVE).planner.answer().nsg();
        nsg.filters().regionProperty().set(Optional.of("East US"));
        assertEquals(nsg.rows().size(), nsg.shownRows().size());
    }

    @Test
    void oneValueOfAColumnIsExact() {
        AnswerTable<InRegion<NsgRule>> nsg =
                of(FIVE.subList(0, 1)).planner.answer().nsg();
        nsg.filters().onlyProperty().set(Optional.of(new RowFilters.CellValue("port", "Port", "443")));
        assertTrue(nsg.shownRows().size() > 1);
        assertTrue(nsg.shownRows().stream()
                .allMatch(row -> row.value().destinationPorts().toString().equals("[443]")));
        nsg.filters().clear();
        assertEquals(nsg.rows().size(), nsg.shownRows().size());
    }

    @Test
    void rulesAndRoutesCanBeHadAsCommands() {
        AnswerTable<InRegion<NsgRule>> nsg =
                of(FIVE.subList(0, 1)).planner.answer().nsg();
        InRegion<NsgRule> management = nsg.rows().stream()
                .filter(row -> row.value().destinationPorts().toString().equals("[3443]"))
                .findFirst()
                .orElseThrow();
        String command = nsg.commands(List.of(management)).orElseThrow();
        Stream.of(
                        "az network nsg rule create",
                        "--resource-group \"$RESOURCE_GROUP\"",
                        "--nsg-name \"$NSG\"",
                        "--direction Inbound",
                        "--source-address-prefixes ApiManagement ",
                        "--destination-address-prefixes VirtualNetwork ",
                        "--destination-port-ranges 3443 ")
                .forEach(part -> assertTrue(command.contains(part), () -> part + " is not in " + command));
        assertTrue(of(FIVE).planner.answer().dns().commands(List.of()).isEmpty());
    }

    /// The first step that every region has to do.
    private static ChecklistItem everywhere(AnswerTable<ChecklistItem> checklist) {
        return checklist.rows().stream()
                .filter(item -> checklist.columns().get(1).shown().apply(item).equals("All 5 regions"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStepOfManyRegionsIsSaidOnceWithoutTheirNames() {
        Desk desk = of(FIVE);
        AnswerTable<ChecklistItem> checklist = desk.planner.answer().checklist();
        List<ChecklistItem> inRegions = checklist.rows().stream()
                .filter(item -> item.region().isPresent())
                .toList();
        assertFalse(inRegions.isEmpty());
        for (ChecklistItem item : inRegions) {
            if (checklist.columns().get(1).shown().apply(item).equals("All 5 regions")) {
                assertFalse(item.item().contains("West Europe"), item.item());
            }
        }
        checklist.selectedProperty().set(everywhere(checklist));
        String facts =
                checklist.explanationProperty().get().orElseThrow().facts().toString();
        assertTrue(facts.contains("All 5 regions"), facts);
        checklist.foldedProperty().set(false);
        assertEquals(checklist.totalProperty().get(), checklist.rows().size());
    }

    @Test
    void aTickAndANoteOfAFoldedStepAreThoseOfEachRegion() {
        Desk desk = of(FIVE);
        AnswerTable<ChecklistItem> checklist = desk.planner.answer().checklist();
        Ticks<ChecklistItem> ticks = checklist.ticks().orElseThrow();
        ChecklistItem folded = everywhere(checklist);
        ticks.tick(List.of(folded), true);
        assertEquals(5, checklist.doneProperty().get());
        ticks.note(List.of(folded), "Ticket 7");
        List<StepProgress> steps = desk.session.plan().progress().steps();
        assertEquals(5, steps.size());
        steps.forEach(step -> assertEquals("Ticket 7", step.note()));
        desk.session.undo();
        desk.session.undo();
        assertEquals(0, checklist.doneProperty().get());
        assertFalse(desk.session.canUndoProperty().get());
    }

    /// Nothing that somebody wrote down in one region is written over from the row of all.
    @Test
    void whatRegionsHaveOfTheirOwnIsShownAndStays() {
        Desk desk = of(FIVE);
        AnswerTable<ChecklistItem> checklist = desk.planner.answer().checklist();
        Ticks<ChecklistItem> ticks = checklist.ticks().orElseThrow();
        ChecklistItem folded = everywhere(checklist);
        ChecklistItem inUk = desk.session.report().checklist().stream()
                .filter(item -> item.id().equals(folded.id()) && item.region().equals(Optional.of("uksouth")))
                .findFirst()
                .orElseThrow();
        desk.planner.answer().progress().tick(List.of(inUk), true);
        desk.planner.answer().progress().note(List.of(inUk), "Waits for the hub");
        assertTrue(ticks.isBegun(folded));
        assertFalse(ticks.isDone(folded));
        assertFalse(ticks.isOneNote(folded));
        assertEquals("UK South: Waits for the hub", ticks.note(folded));
    }
}
