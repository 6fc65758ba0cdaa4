package org.apimplanner.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apimplanner.app.export.Reports;
import org.apimplanner.model.report.RegionReport;
import org.junit.jupiter.api.Test;

/// What several regions have alike.
class AlikeRegionsTest {
    private static final List<RegionReport> TWO =
            Reports.sample("premium-internal").regions();
    private static final List<RegionReport> TEN = Reports.tenRegions().regions();

    @Test
    void whatRegionsHaveAlikeIsSaidOnce() {
        List<AlikeRegions<Integer>> alike =
                AlikeRegions.of(TEN, region -> region.name().length() % 2);
        assertTrue(alike.size() <= 2);
        assertEquals(10, alike.stream().mapToInt(each -> each.regions().size()).sum());
        List<AlikeRegions<Boolean>> apart = AlikeRegions.of(TWO, RegionReport::primary);
        assertEquals(
                List.of(true, false), apart.stream().map(AlikeRegions::value).toList());
    }

    @Test
    void eachThingOfTheirListsHasTheRegionsThatHaveIt() {
        List<AlikeRegions<String>> each = AlikeRegions.ofEach(
                TWO, region -> region.primary() ? List.of("both", "first", "both") : List.of("both"));
        assertEquals(
                List.of("both", "first"), each.stream().map(AlikeRegions::value).toList());
        assertTrue(each.getFirst().isEverywhere(TWO));
        assertFalse(each.getLast().isEverywhere(TWO));
        assertEquals("West Europe", each.getLast().names(TWO));
        assertEquals("West Europe and North Europe", each.getFirst().names(TWO));
    }

    @Test
    void fromFourRegionsOnAHeadingCountsThem() {
        assertEquals("All 10 regions", AlikeRegions.names(TEN, TEN));
        String nine = AlikeRegions.names(TEN.subList(0, 9), TEN);
        assertEquals(8, nine.chars().filter(c -> c == ',').count() + 1);
        assertTrue(nine.contains(" and "), nine);
    }

    @Test
    void aRowOfTheSecondRegionAloneStandsNearItsPlaceThere() {
        List<AlikeRegions<String>> rows =
                AlikeRegions.byPlace(TWO, region -> region.primary() ? List.of("a", "b", "c") : List.of("a", "x", "c"));
        assertEquals(
                List.of("a", "b", "x", "c"),
                rows.stream().map(AlikeRegions::value).toList());
        assertEquals("all", rows.getFirst().cell(TWO));
        assertEquals("North Europe", rows.get(2).cell(TWO));
    }
}
