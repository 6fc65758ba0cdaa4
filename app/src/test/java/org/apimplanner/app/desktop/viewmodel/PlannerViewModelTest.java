package org.apimplanner.app.desktop.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.app.desktop.viewmodel.plan.Entries;
import org.apimplanner.app.export.csv.CsvParser;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The whole window's state on the emptiest plan, the fullest, and all the samples.
final class PlannerViewModelTest {
    private final Desk desk = new Desk();
    private final PlannerViewModel planner = desk.planner;

    static Stream<String> samples() {
        return ShippedSamples.all().stream().map(ShippedSamples.Sample::name);
    }

    private List<AnswerTable<?>> tables() {
        return List.of(
                planner.answer().nsg(),
                planner.answer().routes(),
                planner.answer().firewall(),
                planner.answer().dns(),
                planner.answer().companions(),
                planner.answer().checklist(),
                planner.answer().findings());
    }

    private void open(Plan plan) {
        desk.session.replace(plan, Optional.empty());
    }

    @Test
    void aPlanOutsideOfANetworkHasEmptyTablesThatSaySo() {
        open(Plan.of("2026-11", Tier.CONSUMPTION, Mode.NONE, RegionPlan.of("westeurope", true)));
        assertEquals(List.of(), planner.answer().nsg().rows());
        assertTrue(planner.answer().nsg().emptySentence().startsWith("This mode has no network security group"));
        assertEquals(List.of(), planner.answer().routes().rows());
        assertTrue(planner.answer().routes().emptySentence().startsWith("Without forced tunneling"));
        assertEquals(List.of(), planner.answer().companions().rows());
        assertEquals(
                "Nothing stands beside the instance.",
                planner.answer().companions().emptySentence());
        assertEquals(1, planner.answer().summary().regions().size());
        assertEquals(
                "No subnet needed",
                planner.answer().summary().regions().getFirst().size());
    }

    @Test
    void ofATableWithoutRowsThereIsOnlyTheHeadToCopy() {
        open(Plan.of("2026-11", Tier.CONSUMPTION, Mode.NONE, RegionPlan.of("westeurope", true)));
        assertEquals(
                1,
                planner.answer()
                        .nsg()
                        .copy(planner.answer().nsg().shownRows())
                        .lines()
                        .count());
        assertEquals(
                1,
                CsvParser.rows(planner.answer()
                                .nsg()
                                .csv(planner.answer().nsg().shownRows())
                                .replace("\uFEFF", ""))
                        .size());
        assertEquals("", planner.answer().nsg().sources());
        assertNull(planner.answer().nsg().selectedProperty().get());
        assertEquals(
                Optional.empty(), planner.answer().nsg().explanationProperty().get());
        planner.answer().nsg().filters().clear();
        assertEquals(List.of(), planner.answer().nsg().shownRows());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTableOfEverySampleCanBeCopiedAsWhatItHolds(String sample) {
        open(Desk.sample(sample));
        tables().forEach(PlannerViewModelTest::copies);
    }

    private static <R> void copies(AnswerTable<R> table) {
        int rows = table.rows().size();
        assertEquals(rows, table.shownRows().size(), table.id());
        List<List<String>> csv = CsvParser.rows(table.csv(table.rows()).replace("\uFEFF", ""));
        assertEquals(rows + 1, csv.size(), table.id());
        csv.forEach(line -> assertEquals(table.columns().size(), line.size(), table.id()));
        List<String> lines = table.copy(table.rows()).lines().toList();
        assertEquals(rows + 1, lines.size(), table.id());
        lines.forEach(line -> assertEquals(table.columns().size(), line.split("\t", -1).length, table.id()));
        // The rows, the heads and the rule between them.
        assertEquals(rows + 2, table.markdown(table.rows()).lines().count(), table.id());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyRowIsFoundByWhatStandsInIt(String sample) {
        open(Desk.sample(sample));
        tables().forEach(PlannerViewModelTest::found);
    }

    private static <R> void found(AnswerTable<R> table) {
        if (table.rows().isEmpty()) {
            return;
        }
        R last = table.rows().getLast();
        for (var column : table.columns()) {
            table.filters()
                    .wordsProperty()
                    .set(column.shown().apply(last).replaceAll("\\s+", " ").toUpperCase(java.util.Locale.ROOT));
            assertTrue(table.shownRows().contains(last), table.id() + " " + column.key());
        }
        table.filters().wordsProperty().set("no-such-word-anywhere");
        assertTrue(table.shownRows().isEmpty());
        assertEquals("No row passes the filters.", table.emptySentence());
        table.filters().clear();
        assertEquals(table.rows(), table.shownRows());
    }

    @Test
    void aTableOffersTheFiltersThatItsRowsHave() {
        assertTrue(planner.answer().nsg().hasRegions()
                && planner.answer().nsg().hasDirections()
                && planner.answer().nsg().hasRequirements());
        assertTrue(planner.answer().firewall().hasDirections()
                && planner.answer().firewall().hasRequirements());
        assertTrue(planner.answer().companions().hasDirections()
                && planner.answer().companions().hasRequirements());
        for (AnswerTable<?> table : List.of(
                planner.answer().routes(),
                planner.answer().dns(),
                planner.answer().checklist())) {
            assertTrue(table.hasRegions() && !table.hasDirections() && !table.hasRequirements(), table.id());
        }
        assertFalse(planner.answer().findings().hasRegions());
        assertEquals(
                List.of("nsg", "routes", "firewall", "dns", "companions", "checklist", "findings"),
                tables().stream().map(AnswerTable::id).toList());
    }

    @Test
    void aFilterOfATablesOwnGoesWithTheOthers() {
        planner.answer()
                .nsg()
                .filters()
                .narrowBy(row -> row.value().destination().equals("Storage"), () -> {});
        assertEquals(
                List.of("Storage"),
                planner.answer().nsg().shownRows().stream()
                        .map(row -> row.value().destination())
                        .distinct()
                        .toList());
        planner.answer().nsg().filters().directionProperty().set(Optional.of(Direction.INBOUND));
        assertEquals(List.of(), planner.answer().nsg().shownRows());
    }

    @Test
    void aRegionThatIsFilteredForAndGoesLeavesTheFilter() {
        open(Desk.sample("premium-internal"));
        assertEquals(
                List.of("West Europe", "North Europe"), planner.answer().nsg().regions());
        planner.answer().nsg().filters().regionProperty().set(Optional.of("North Europe"));
        assertEquals(
                List.of("North Europe"),
                planner.answer().nsg().shownRows().stream()
                        .map(row -> row.region().displayName())
                        .distinct()
                        .toList());
        planner.form().regions().regions().get(1).remove();
        assertEquals(
                Optional.empty(),
                planner.answer().nsg().filters().regionProperty().get());
        assertFalse(planner.answer().nsg().shownRows().isEmpty());
    }

    @Test
    void theSourcesOfTheChosenRowStandOneALine() {
        planner.answer()
                .nsg()
                .selectedProperty()
                .set(planner.answer().nsg().rows().getFirst());
        long sources = planner.answer()
                .nsg()
                .explanationProperty()
                .get()
                .orElseThrow()
                .sources()
                .size();
        assertTrue(sources > 0);
        assertEquals(sources, planner.answer().nsg().sources().lines().count());
        assertTrue(planner.answer().nsg().sources().lines().allMatch(line -> line.contains(" › ")));
    }

    @Test
    void theWindowIsToldWhenADocumentBegins() {
        List<String> begun = new ArrayList<>();
        planner.onBegin(() -> begun.add("begun"));
        planner.document().newPlan();
        planner.document().openSample(() -> Desk.sample("china"));
        assertEquals(2, begun.size());
        desk.session.update(plan -> plan.withName("Unsaved"));
        desk.dialogs.unsaved = Dialogs.Unsaved.CANCEL;
        planner.document().newPlan();
        assertEquals(2, begun.size());
        assertEquals("Unsaved", desk.session.plan().name());
    }

    @Test
    void aChangeThatCannotBeAnsweredIsSaid() {
        planner.document().complainAboutChange();
        assertEquals(
                "That change could not be answered, so it was not made.",
                planner.notices().noticeProperty().get().orElseThrow().sentence());
    }

    @Test
    void undoAndRedoGoAsFarAsThereAreSteps() {
        assertFalse(planner.document().canUndoProperty().get());
        planner.document().undo();
        planner.document().redo();
        planner.form().service().mode().choose(Mode.EXTERNAL);
        planner.form().service().mode().choose(Mode.NONE);
        planner.document().undo();
        planner.document().undo();
        assertFalse(planner.document().canUndoProperty().get());
        assertTrue(planner.document().canRedoProperty().get());
        planner.document().redo();
        planner.document().redo();
        assertFalse(planner.document().canRedoProperty().get());
        assertEquals(Mode.NONE, planner.form().service().mode().valueProperty().get());
    }

    @Test
    void listsAreShownBetweenCommas() {
        assertEquals("", Entries.print(List.of()));
        assertEquals("a, b", Entries.print(List.of("a", "b")));
        assertEquals("", Entries.print(Optional.empty()));
    }

    @Test
    void anEndedWindowLeavesNoDraftAndFollowsNothing() {
        desk.session.update(plan -> plan.withName("Unsaved"));
        desk.delay.pass();
        assertTrue(desk.drafts.own.isPresent());
        planner.end();
        assertTrue(desk.drafts.own.isEmpty());
        desk.session.update(plan -> plan.withMode(Mode.NONE));
        desk.delay.pass();
        assertTrue(desk.drafts.own.isEmpty());
        assertFalse(planner.answer().nsg().rows().isEmpty());
    }
}
