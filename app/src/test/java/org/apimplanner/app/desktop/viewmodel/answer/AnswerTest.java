package org.apimplanner.app.desktop.viewmodel.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.NsgRule;
import org.junit.jupiter.api.Test;

/// The answer's side without a window. Sums and sizes are worked out by hand from the documented
/// arithmetic: five addresses for Azure, two for each Premium unit, one for the internal balancer.
final class AnswerTest {
    private final Desk desk = new Desk(Desk.sample("premium-internal"));
    private final PlannerViewModel planner = desk.planner;
    private final AnswerTable<InRegion<NsgRule>> nsg = planner.answer().nsg();

    @Test
    void theStripSaysSizeAndNeed() {
        // 5 + 2 × 2 + 1 = 10 of the 16 in a /28; the plan has a /27.
        assertEquals(
                "/27 · 10 of 32 used (needs /28)",
                planner.answer().summary().regions().getFirst().size());
    }

    @Test
    void theSumCanBeCheckedByHand() {
        assertEquals(
                "5 Azure + 2 × 2 units + 1 load balancer = 10 → /28 (16)",
                planner.answer().addressingProperty().get().getFirst().sum());
    }

    @Test
    void aFullSubnetIsCalledFull() {
        // 5 + 2 × 5 + 1 = 16 of 16.
        Desk full = new Desk(Desk.sample("premium-internal-five-units"));
        RegionSummary summary = full.planner.answer().summary().regions().getFirst();
        assertEquals(RegionSummary.Fit.FULL, summary.fit());
        assertTrue(summary.size().contains("16 of 16 used"));
    }

    @Test
    void theLastChangeIsSummedUp() {
        assertEquals("none yet", planner.answer().summary().changeProperty().get());
        Desk small = new Desk();
        // One unit fits a /29 exactly (8); a second makes 10 and needs a /28.
        small.planner.form().regions().regions().getFirst().units().step(1);
        assertTrue(small.planner.answer().summary().changeProperty().get().startsWith("/29 → /28"));
        small.planner.form().service().name().type("Renamed");
        assertEquals(
                "the answer stays the same",
                small.planner.answer().summary().changeProperty().get());
        small.planner.form().service().mode().choose(Mode.NONE);
        assertTrue(small.planner.answer().summary().changeProperty().get().contains("−7 rules"));
    }

    @Test
    void aRegionOfItsOwnFiltersTheRows() {
        nsg.filters().regionProperty().set(Optional.of("North Europe"));
        assertFalse(nsg.shownRows().isEmpty());
        assertTrue(nsg.shownRows().stream().allMatch(r -> r.region().name().equals("northeurope")));
    }

    @Test
    void directionRequirementAndWordsFilterTogether() {
        nsg.filters().directionProperty().set(Optional.of(Direction.OUTBOUND));
        nsg.filters().requiredOnlyProperty().set(true);
        nsg.filters().wordsProperty().set("  STORAGE 443 ");
        assertEquals(2, nsg.shownRows().size());
        assertTrue(nsg.shownRows().stream()
                .allMatch(r ->
                        r.value().destination().equals("Storage") && r.value().requirement() == Requirement.REQUIRED));
        nsg.filters().clear();
        assertEquals(nsg.rows().size(), nsg.shownRows().size());
    }

    @Test
    void whatFiltersHideIsSaid() {
        nsg.filters().wordsProperty().set("nothing is called this");
        assertEquals(desk.services.messages().text("table.filtered"), nsg.emptySentence());
    }

    @Test
    void anEmptyTableSaysWhatWouldFillIt() {
        Desk none = new Desk(Desk.sample("consumption"));
        assertTrue(none.planner.answer().nsg().emptySentence().contains("Choose a mode"));
    }

    @Test
    void prioritiesSortAsNumbers() {
        AnswerColumn<InRegion<NsgRule>> priority = nsg.columns().stream()
                .filter(c -> c.key().equals("priority"))
                .findFirst()
                .orElseThrow();
        List<Integer> sorted = nsg.rows().stream()
                .sorted(priority.column().order())
                .map(r -> r.value().priority())
                .toList();
        assertEquals(sorted.stream().sorted(Comparator.naturalOrder()).toList(), sorted);
    }

    @Test
    void copiedRowsAreTabSeparatedUnderTheirHeads() {
        String copied = nsg.copy(List.of(nsg.rows().getFirst()));
        String[] lines = copied.split("\n");
        assertEquals(2, lines.length);
        assertEquals(
                "Region\tDirection\tPriority\tName\tPort\tProtocol\tSource\tDestination\tAction\tRequired\tFeature",
                lines[0]);
        assertEquals(11, lines[1].split("\t", -1).length);
        assertTrue(lines[1].startsWith("West Europe\tInbound\t"));
    }

    @Test
    void theChosenRowStaysChosenAndExplained() {
        InRegion<NsgRule> storage = row("AllowStorageOutbound");
        nsg.selectedProperty().set(storage);
        planner.form().service().name().type("Renamed");
        assertEquals(
                "AllowStorageOutbound", nsg.selectedProperty().get().value().name());
        Explanation why = nsg.explanationProperty().get().orElseThrow();
        assertTrue(why.title().contains("AllowStorageOutbound"));
        assertFalse(why.sources().isEmpty());
        assertTrue(why.facts().stream().anyMatch(f -> f.text().contains("Premium, Internal")));
        planner.form().service().mode().choose(Mode.NONE);
        assertNull(nsg.selectedProperty().get());
        assertEquals(Optional.empty(), nsg.explanationProperty().get());
    }

    @Test
    void aRowOfAFeatureNamesTheFeature() {
        nsg.selectedProperty().set(row("AllowEventHubsOutbound"));
        Explanation why = nsg.explanationProperty().get().orElseThrow();
        assertEquals(
                "Optional for the feature Event Hubs", why.facts().getFirst().text());
    }

    @Test
    void rowsOfTheLastChangeAreMarked() {
        assertTrue(nsg.rows().stream().noneMatch(nsg::isAdded));
        desk.session.update(plan -> plan.withDenyByDefault(true));
        assertTrue(nsg.rows().stream().anyMatch(nsg::isAdded));
        assertFalse(nsg.isAdded(row("AllowStorageOutbound")));
    }

    private InRegion<NsgRule> row(String name) {
        return nsg.rows().stream()
                .filter(r -> r.value().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findingsSayWhereTheyAreAndCanBeMended() {
        planner.form().service().tier().choose(Tier.DEVELOPER);
        Finding units = planner.answer().findings().rows().stream()
                .filter(f -> f.code() == FindingCode.UNITS_EXCEED_TIER)
                .findFirst()
                .orElseThrow();
        planner.answer().findings().selectedProperty().set(units);
        Explanation why =
                planner.answer().findings().explanationProperty().get().orElseThrow();
        assertEquals("West Europe › Units", why.facts().getFirst().text());
        assertTrue(planner.findingFix().isPossible(units));
        planner.findingFix().mend(units);
        assertEquals(1, desk.session.plan().regions().getFirst().units());
        planner.document().undo();
        assertEquals(2, desk.session.plan().regions().getFirst().units());
    }

    @Test
    void theOverviewHoldsErrorsAndWarningsOnly() {
        planner.form().service().mode().choose(Mode.INJECTION);
        Overview overview = planner.answer().overviewProperty().get();
        assertEquals(
                planner.answer().summary().errorsProperty().get()
                        + planner.answer().summary().warningsProperty().get(),
                overview.attention().size());
        assertEquals(List.of("West Europe", "North Europe"), overview.regions());
        assertTrue(overview.lines().stream().allMatch(line -> line.cells().size() == 2));
    }

    @Test
    void withoutAnAddressSpaceTheAnswerSaysWhatToGive() {
        Desk blank = new Desk();
        Addressing addressing =
                blank.planner.answer().addressingProperty().get().getFirst();
        assertTrue(addressing.hint().orElseThrow().contains("address space"));
        blank.planner.form().regions().regions().getFirst().vnet().type("10.20.0.0/16");
        Addressing proposed = blank.planner.answer().addressingProperty().get().getFirst();
        assertEquals(Optional.empty(), proposed.hint());
        assertTrue(proposed.vnet().orElseThrow().blocks().stream()
                .anyMatch(block -> block.words().equals("10.20.0.0/28, proposed for West Europe")));
        assertTrue(blank.planner
                .form()
                .regions()
                .regions()
                .getFirst()
                .subnetHintProperty()
                .get()
                .endsWith("/28 (auto)"));
    }
}
