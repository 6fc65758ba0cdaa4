package org.apimplanner.model.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.ChecklistItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Availability zones of the v2 tiers: the zones article of November 2025 and the changelog of March 2026.
final class ZonesTest {
    /// Zone redundancy is a switch at creation, so no number of units is uneven and no address is asked for.
    @ParameterizedTest
    @ValueSource(strings = {"2026-08", "2026-11"})
    void premiumV2HasZonesWhenItIsCreated(String edition) {
        Plan plan = zoned(edition, Tier.PREMIUM_V2, Mode.INJECTION);
        Set<String> codes = codes(plan);
        assertEquals(
                Set.of(),
                Set.of("zones-not-in-tier", "units-not-spread-over-zones", "zones-need-public-ip").stream()
                        .filter(codes::contains)
                        .collect(Collectors.toSet()));
        assertTrue(TestPlans.report(plan).checklist().stream()
                .map(ChecklistItem::id)
                .anyMatch("zones-at-creation-v2"::equals));
    }

    /// One page of Microsoft gives them to Standard v2, another does not.
    @ParameterizedTest
    @ValueSource(strings = {"2026-08", "2026-11"})
    void standardV2StaysWithoutAndTheContradictionIsNamed(String edition) {
        Set<String> codes = codes(zoned(edition, Tier.STANDARD_V2, Mode.INTEGRATION));
        assertTrue(codes.containsAll(Set.of("zones-not-in-tier", "zones-contradicted")), codes::toString);
        assertFalse(codes(zoned(edition, Tier.BASIC_V2, Mode.NONE)).contains("zones-contradicted"));
    }

    private static Plan zoned(String edition, Tier tier, Mode mode) {
        return TestPlans.in("swedencentral", edition, tier, mode)
                .withRegion(0, region -> region.withUnits(2).withZones(3));
    }

    private static Set<String> codes(Plan plan) {
        return TestPlans.report(plan).findings().stream()
                .map(finding -> finding.code().word())
                .collect(Collectors.toSet());
    }
}
