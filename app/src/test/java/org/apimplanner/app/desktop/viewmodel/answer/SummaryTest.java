package org.apimplanner.app.desktop.viewmodel.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;

/// The numbers that are always in sight. Sizes are the documented sum: five addresses for Azure, two for
/// each Premium unit, one for the internal load balancer.
final class SummaryTest {
    private final Desk desk = new Desk(Desk.sample("premium-internal"));

    private static RegionSummary first(Desk desk) {
        return desk.planner.answer().summary().regions().getFirst();
    }

    private static String change(Desk desk) {
        return desk.planner.answer().summary().changeProperty().get();
    }

    private RegionSummary withUnits(int units, String subnet) {
        desk.session.update(plan -> plan.withRegion(
                0,
                region ->
                        region.withUnits(units).withMaxUnits(units).withSubnet(Optional.of(Ipv4Prefix.parse(subnet)))));
        return first(desk);
    }

    @Test
    void eachRegionIsNamedAndThePrimaryOneIsTold() {
        assertEquals(
                List.of("West Europe", "North Europe"),
                desk.planner.answer().summary().regions().stream()
                        .map(RegionSummary::name)
                        .toList());
        assertEquals(
                List.of(true, false),
                desk.planner.answer().summary().regions().stream()
                        .map(RegionSummary::primary)
                        .toList());
    }

    @Test
    void withoutANetworkThereIsNoSubnet() {
        RegionSummary none = first(new Desk(Desk.sample("consumption")));
        assertEquals("No subnet needed", none.size());
        assertEquals(RegionSummary.Fit.NONE, none.fit());
        assertTrue(none.counts().startsWith("0 rules · 0 routes · "), none.counts());
    }

    @Test
    void theCountsAreThoseOfTheTables() {
        long rules = desk.planner.answer().nsg().rows().stream()
                .filter(row -> row.region().name().equals("westeurope"))
                .count();
        long entries = desk.planner.answer().firewall().rows().stream()
                .filter(row -> row.region().name().equals("westeurope"))
                .count();
        // The tag of the control plane and the default route through the appliance.
        assertEquals(
                rules + " rules · 2 routes · " + entries + " allowlist entries",
                first(desk).counts());
    }

    @Test
    void aSubnetFitsIsFullOrIsTooSmall() {
        // 5 + 2 × 4 + 1 = 14 of 16.
        assertEquals(RegionSummary.Fit.ROOMY, withUnits(4, "10.20.4.0/28").fit());
        assertEquals("/28 · 14 of 16 used", first(desk).size());
        // 5 + 2 × 5 + 1 = 16 of 16.
        assertEquals(RegionSummary.Fit.FULL, withUnits(5, "10.20.4.0/28").fit());
        // 5 + 2 × 6 + 1 = 18 need a /27.
        assertEquals(RegionSummary.Fit.TOO_SMALL, withUnits(6, "10.20.4.0/28").fit());
        assertEquals("/28 · 18 of 16 used (needs /27)", first(desk).size());
    }

    @Test
    void errorsWarningsAndNotesAreCountedApart() {
        desk.planner.form().service().mode().choose(Mode.INJECTION);
        SummaryViewModel summary = desk.planner.answer().summary();
        assertTrue(summary.errorsProperty().get() > 0);
        assertEquals(count(Severity.ERROR), summary.errorsProperty().get());
        assertEquals(count(Severity.WARNING), summary.warningsProperty().get());
        assertEquals(count(Severity.INFO), summary.infosProperty().get());
    }

    private long count(Severity severity) {
        return desk.planner.answer().findings().rows().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    @Test
    void theEditionIsNamedWithItsDate() {
        desk.planner.form().service().edition().choose("2026-08");
        assertEquals(
                "Documentation 2026-08, as of 2026-08-24",
                desk.planner.answer().summary().editionProperty().get());
    }

    @Test
    void aRegionMoreAndARegionLessAreCounted() {
        desk.session.update(plan -> plan.withRegions(
                List.of(plan.regions().get(0), plan.regions().get(1), RegionPlan.of("francecentral", false))));
        assertTrue(change(desk).startsWith("+1 region, +"), change(desk));
        desk.planner.document().undo();
        assertTrue(change(desk).startsWith("−1 region, −"), change(desk));
    }

    @Test
    void aSizeThatChangesIsSaidOnceForAllRegions() {
        // From 10 and 8 addresses to 18 and 18: a /28 and a /29 become a /27 each.
        desk.session.update(
                plan -> plan.withRegion(0, region -> region.withUnits(6).withMaxUnits(6))
                        .withRegion(1, region -> region.withUnits(6).withMaxUnits(6)));
        assertTrue(change(desk).startsWith("/28 → /27, /29 → /27"), change(desk));
        desk.session.update(
                plan -> plan.withRegion(0, region -> region.withUnits(2).withMaxUnits(2))
                        .withRegion(1, region -> region.withUnits(2).withMaxUnits(2)));
        // Both come from a /27 and need a /28 now.
        assertTrue(change(desk).startsWith("/27 → /28"), change(desk));
        assertFalse(change(desk).startsWith("/27 → /28, /27"), change(desk));
    }
}
