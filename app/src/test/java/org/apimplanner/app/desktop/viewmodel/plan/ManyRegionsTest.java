package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;

/// Ten regions at once: their cards, the change of all of them, and the fields of those that move or go.
final class ManyRegionsTest {
    private static final List<String> NAMES = List.of(
            "westeurope",
            "northeurope",
            "eastus",
            "westus2",
            "uksouth",
            "francecentral",
            "japaneast",
            "koreacentral",
            "brazilsouth",
            "canadacentral");

    private final Desk desk = new Desk();
    private final RegionsViewModel regions = desk.planner.form().regions();

    /// Region `n` has the network 10.`n`.0.0/16 and one unit.
    private static Plan of(int count) {
        return Desk.plan("""
                {"name": "Everywhere", "tier": "premium", "mode": "internal", "regions": [%s]}
                """.formatted(IntStream.range(0, count)
                .mapToObj(n -> """
                        {"name": "%s", "primary": %b, "vnet": "10.%d.0.0/16", "subnet": "10.%d.0.0/27"}
                        """.formatted(NAMES.get(n), n == 0, n, n))
                .collect(Collectors.joining(","))));
    }

    private void open(int count) {
        desk.session.replace(of(count), Optional.empty());
    }

    private RegionViewModel region(int index) {
        return regions.regions().get(index);
    }

    private RegionPlan planned(int index) {
        return desk.session.plan().regions().get(index);
    }

    private long folded() {
        return regions.regions().stream()
                .filter(region -> region.foldedProperty().get())
                .count();
    }

    @Test
    void upToThreeCardsOpenAndMoreAreLines() {
        open(3);
        assertEquals(0, folded());
        open(4);
        assertTrue(region(3).foldedProperty().get());
        open(10);
        assertEquals(10, regions.regions().size());
        assertTrue(region(9).foldedProperty().get());
    }

    @Test
    void oneSwitchFoldsAllAndUnfoldsThemAgain() {
        open(10);
        region(4).foldedProperty().set(false);
        regions.foldAll();
        assertEquals(10, folded());
        regions.foldAll();
        assertEquals(0, folded());
    }

    @Test
    void anAddedRegionIsOpenSoThatItCanBeFilledIn() {
        open(10);
        regions.foldAll();
        regions.add();
        assertFalse(region(10).foldedProperty().get());
        assertFalse(NAMES.contains(planned(10).name()));
    }

    @Test
    void aFoldedCardSaysItsUnitsAndItsSubnet() {
        open(10);
        assertEquals("1 unit · 10.9.0.0/27", region(9).lineProperty().get());
        region(9).units().step(1);
        assertEquals("2 units · 10.9.0.0/27", region(9).lineProperty().get());
        region(9).subnet().type("");
        region(9).vnet().type("");
        assertEquals("2 units · no subnet yet", region(9).lineProperty().get());
    }

    @Test
    void aFoldedCardShowsTheWorstOfWhatIsFoundInIt() {
        open(10);
        // A /29 has 8 addresses, and 5 + 2 × 2 + 1 = 10 are needed.
        region(9).units().step(1);
        region(9).subnet().type("10.9.0.0/29");
        assertEquals(
                Severity.ERROR, region(9).markProperty().get().orElseThrow().severity());
        assertTrue(region(1)
                .markProperty()
                .get()
                .filter(mark -> mark.severity() == Severity.ERROR)
                .isEmpty());
    }

    @Test
    void allRegionsTakeTheNumbersOfOneAsOneStep() {
        open(10);
        region(3).units().step(2);
        region(3).maxUnits().step(1);
        region(3).zones().step(3);
        region(3).otherAddresses().step(4);
        region(3).applyToAll();
        for (int n = 0; n < 10; n++) {
            assertEquals(3, planned(n).units());
            assertEquals(4, planned(n).maxUnits());
            assertEquals(3, planned(n).zones());
            assertEquals(4, planned(n).otherAddresses());
            assertEquals(NAMES.get(n), planned(n).name());
            assertEquals("3", region(n).units().entry().textProperty().get());
        }
        desk.planner.document().undo();
        assertEquals(1, planned(0).units());
        assertEquals(3, planned(3).units());
    }

    @Test
    void theLastRegionCanBeMadePrimaryAndIsTheOnlyOne() {
        open(10);
        region(9).makePrimary();
        for (int n = 0; n < 10; n++) {
            assertEquals(n == 9, region(n).primaryProperty().get());
        }
    }

    @Test
    void aRegionMovedToTheTopIsFirstAndOneStepForEachPlace() {
        open(10);
        for (int n = 9; n > 0; n--) {
            region(n).move(-1);
        }
        assertEquals("canadacentral", planned(0).name());
        assertEquals("brazilsouth", planned(9).name());
        assertEquals("10.9.0.0/16", region(0).vnet().textProperty().get());
        desk.planner.document().undo();
        assertEquals("canadacentral", planned(1).name());
    }

    @Test
    void ofTenRegionsOneIsLeftAtLast() {
        open(10);
        for (int n = 0; n < 12; n++) {
            region(0).remove();
        }
        assertEquals(1, regions.regions().size());
        assertEquals("canadacentral", planned(0).name());
        assertTrue(planned(0).primary());
    }

    @Test
    void theTablesOfTheAnswerNameAllTen() {
        open(10);
        assertEquals(10, desk.planner.answer().nsg().regions().size());
        desk.planner.answer().nsg().foldedProperty().set(false);
        assertEquals(10, desk.planner.answer().addressingProperty().get().size());
        desk.planner.answer().nsg().filters().regionProperty().set(Optional.of("Korea Central"));
        assertFalse(desk.planner.answer().nsg().shownRows().isEmpty());
        assertEquals(
                desk.planner.answer().nsg().rows().size(),
                10 * desk.planner.answer().nsg().shownRows().size());
        region(7).remove();
        assertEquals(
                Optional.empty(),
                desk.planner.answer().nsg().filters().regionProperty().get());
    }

    @Test
    void textThatIsNotInThePlanGoesWithItsRegion() {
        open(3);
        region(0).inUse().type("10.0.");
        region(0).remove();
        assertEquals("northeurope", planned(0).name());
        assertEquals("", region(0).inUse().textProperty().get());
        assertTrue(desk.session.unread().isEmpty());
    }

    @Test
    void textThatIsNotInThePlanDoesNotComeToAnotherRegionByAMove() {
        open(3);
        region(1).inUse().type("10.1.");
        region(1).move(1);
        assertEquals("", region(1).inUse().textProperty().get());
        assertEquals("", region(2).inUse().textProperty().get());
        assertTrue(desk.session.unread().isEmpty());
    }

    @Test
    void textThatIsNotInThePlanStaysWhileRegionsBehindItComeAndGo() {
        open(3);
        region(0).inUse().type("10.0.");
        region(2).remove();
        regions.add();
        region(0).name().choose("norwayeast");
        region(0).units().step(1);
        assertEquals("10.0.", region(0).inUse().textProperty().get());
        assertEquals(
                List.of("/regions/0/inUse"), List.copyOf(desk.session.unread().keySet()));
    }
}
