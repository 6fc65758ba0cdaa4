package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;

/// The inputs of the regions: their places, their ranges, and where a finding about one of them stands.
final class RegionFieldsTest {
    private final Desk desk = new Desk(Desk.sample("premium-internal"));
    private final RegionsViewModel regions = desk.planner.form().regions();

    private RegionViewModel region(int index) {
        return regions.regions().get(index);
    }

    private RegionPlan planned(int index) {
        return desk.session.plan().regions().get(index);
    }

    private List<String> names() {
        return desk.session.plan().regions().stream().map(RegionPlan::name).toList();
    }

    @Test
    void theEndsOfTheListAreKnown() {
        assertTrue(region(0).firstProperty().get());
        assertFalse(region(0).lastProperty().get());
        assertTrue(region(1).lastProperty().get());
        assertTrue(region(0).primaryProperty().get());
        assertFalse(region(1).primaryProperty().get());
        assertEquals("/regions/1/units", region(1).units().path());
    }

    @Test
    void movingPastAnEndChangesNothing() {
        Plan before = desk.session.plan();
        region(0).move(-1);
        region(1).move(1);
        assertEquals(before, desk.session.plan());
        region(0).move(1);
        assertEquals(List.of("northeurope", "westeurope"), names());
        // Which one is primary does not follow the place.
        assertTrue(region(1).primaryProperty().get());
    }

    @Test
    void whoRemovesThePrimaryRegionMakesTheFirstOneLeftPrimary() {
        region(0).remove();
        assertEquals(List.of("northeurope"), names());
        assertTrue(planned(0).primary());
        assertTrue(region(0).firstProperty().get() && region(0).lastProperty().get());
    }

    @Test
    void anAddedRegionIsOneThatThePlanDoesNotHave() {
        String first = regions.names().getFirst();
        region(0).name().choose(first);
        regions.add();
        assertEquals(regions.names().get(1), planned(2).name());
        assertEquals(1, planned(2).units());
        assertFalse(planned(2).primary());
    }

    @Test
    void regionsAreOfferedInTheOrderOfTheirDisplayNames() {
        List<String> labels = regions.names().stream().map(regions::label).toList();
        assertEquals(labels.stream().sorted().toList(), labels);
        assertTrue(labels.contains("North Europe"));
        assertEquals("atlantis", regions.label("atlantis"));
    }

    @Test
    void aSubnetThatIsGivenIsNoHint() {
        assertEquals("10.20.4.0/27", region(0).subnet().textProperty().get());
        // The second region has 10.21.0.0/16 with the first 1,024 addresses in use; 5 + 2 × 1 + 1 = 8 need a
        // /29, and the 3 units that it may grow to 5 + 2 × 3 + 1 = 12, a /28.
        assertEquals("", region(1).subnet().textProperty().get());
        assertEquals("10.21.4.0/28 (auto)", region(1).subnetHintProperty().get());
        region(1).vnet().type("");
        assertEquals("Proposed for you", region(1).subnetHintProperty().get());
    }

    @Test
    void aSubnetThatIsTooSmallIsMarkedAtTheSubnet() {
        // 5 + 2 × 2 + 1 = 10 addresses do not fit the 8 of a /29.
        region(0).subnet().type("10.20.4.0/29");
        assertEquals(
                Severity.ERROR,
                region(0).subnet().markProperty().get().orElseThrow().severity());
        assertTrue(region(1).subnet().markProperty().get().isEmpty());
        region(0).subnet().type("10.20.4.0/27");
        assertTrue(region(0)
                .subnet()
                .markProperty()
                .get()
                .filter(mark -> mark.severity() == Severity.ERROR)
                .isEmpty());
    }

    @Test
    void otherAddressesAreAddedToTheSum() {
        // 5 + 2 × 2 + 1 + 7 = 17 need more than the 16 of a /28.
        region(0).otherAddresses().entry().type("7");
        assertEquals(
                "5 Azure + 2 × 2 units + 1 load balancer + 7 other = 17 → /27 (32)",
                desk.planner.answer().addressingProperty().get().getFirst().sum());
    }

    @Test
    void rangesOfNetworksBesideGoIntoThePlan() {
        region(0).peered().type("10.0.0.0/16; 10.1.0.0/16");
        assertEquals(
                List.of(Ipv4Prefix.parse("10.0.0.0/16"), Ipv4Prefix.parse("10.1.0.0/16")),
                planned(0).peered());
        region(0).inUse().type("");
        assertEquals(List.of(), planned(0).inUse());
        region(0).subnet().type("");
        assertEquals(Optional.empty(), planned(0).subnet());
    }

    @Test
    void whatIsWrongWithTheRegionsTogetherStandsAtTheList() {
        assertTrue(regions.markProperty()
                .get()
                .filter(mark -> mark.severity() == Severity.ERROR)
                .isEmpty());
        region(1).makePrimary();
        desk.session.update(plan -> plan.withRegion(0, each -> each.withPrimary(true)));
        assertEquals(Severity.ERROR, regions.markProperty().get().orElseThrow().severity());
    }

    /// Azure's list of locations pairs West Europe with North Europe, and Italy North with none.
    @Test
    void aNewRegionBeginsAsThePairOfOneThatThePlanHas() {
        Desk fresh = new Desk();
        fresh.planner.form().regions().add();
        assertEquals("northeurope", fresh.session.plan().regions().getLast().name());
        assertEquals("pair of North Europe", fresh.planner.form().regions().pairing("westeurope"));
        assertEquals("", fresh.planner.form().regions().pairing("uksouth"));
        Desk alone = new Desk(Desk.plan(
                "{\"tier\": \"premium\", \"mode\": \"internal\", \"regions\": [{\"name\": \"italynorth\"}]}"));
        alone.planner.form().regions().add();
        String next = alone.session.plan().regions().getLast().name();
        assertEquals("", alone.planner.form().regions().pairing(next));
        assertEquals(
                2,
                alone.session.plan().regions().stream()
                        .map(r -> r.name())
                        .distinct()
                        .count());
    }
}
