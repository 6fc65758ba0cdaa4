package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.in;
import static org.apimplanner.model.planner.TestPlans.premium;
import static org.apimplanner.model.planner.TestPlans.report;
import static org.apimplanner.model.planner.TestPlans.subnet;
import static org.apimplanner.model.planner.TestPlans.withSubnet;
import static org.apimplanner.model.planner.TestPlans.withUnits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.SubnetPlan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The traps of subnet sizes: every row is 5 + addresses of the units + 1 for an internal load balancer.
final class SubnetTrapTest {
    @ParameterizedTest(name = "Trap 20: {1} {2} with {0} units and {3} others needs {4} addresses, a /{5}")
    @CsvSource({
        "1, PREMIUM, EXTERNAL, 0, 7, 29",
        "1, PREMIUM, INTERNAL, 0, 8, 29",
        "1, PREMIUM, INTERNAL, 1, 9, 28",
        "1, PREMIUM, EXTERNAL, 1, 8, 29",
        "2, PREMIUM, EXTERNAL, 0, 9, 28",
        "2, PREMIUM, INTERNAL, 0, 10, 28",
        "5, PREMIUM, INTERNAL, 0, 16, 28",
        "6, PREMIUM, EXTERNAL, 0, 17, 27",
        "13, PREMIUM, INTERNAL, 0, 32, 27",
        "14, PREMIUM, EXTERNAL, 0, 33, 26",
        "29, PREMIUM, INTERNAL, 0, 64, 26",
        "30, PREMIUM, EXTERNAL, 0, 65, 25",
        "31, PREMIUM, INTERNAL, 0, 68, 25",
        "31, PREMIUM, INTERNAL, 61, 129, 24",
        "1, DEVELOPER, EXTERNAL, 0, 6, 29",
        "1, DEVELOPER, INTERNAL, 0, 7, 29",
        "1, DEVELOPER, INTERNAL, 2, 9, 28",
        "1, PREMIUM_V2, INJECTION, 0, 8, 27",
        "13, PREMIUM_V2, INJECTION, 0, 32, 27",
        "14, PREMIUM_V2, INJECTION, 0, 34, 26",
        "30, PREMIUM_V2, INJECTION, 0, 66, 25"
    })
    void exactSizes(int units, Tier tier, Mode mode, int others, long total, int prefix) {
        Plan plan = withUnits(in("westeurope", "2026-08", tier, mode), units)
                .withRegion(0, r -> r.withOtherAddresses(others));
        assertEquals(total, subnet(plan).required().total());
        assertEquals(5, subnet(plan).required().azureReserved());
        assertEquals(prefix, subnet(plan).minimum().prefixLength());
        assertEquals((1L << (32 - prefix)) - total, subnet(plan).minimum().spare());
    }

    @ParameterizedTest(name = "Trap 20: a /{0} holds {1} Premium units in either mode")
    @CsvSource({"29, 1", "28, 5", "27, 13", "26, 29", "25, 31"})
    void unitsThatASizeHolds(int prefix, int units) {
        for (Mode mode : new Mode[] {Mode.EXTERNAL, Mode.INTERNAL}) {
            Plan plan = withSubnet(premium("2026-08", mode), "10.0.0.0/16", "10.0.0.0/" + prefix);
            assertEquals(Optional.of(units), subnet(plan).chosen().flatMap(SubnetPlan.Chosen::maxUnits), mode.word());
        }
    }

    @Test
    @DisplayName("Trap 20: two Premium units in a given /29 are an error; in a /28 they are none")
    void aSecondPremiumUnitNeedsASlash28() {
        Plan two = withUnits(premium("2026-08", Mode.EXTERNAL), 2);
        assertTrue(report(withSubnet(two, "10.0.0.0/16", "10.0.0.0/29")).hasErrors());
        assertFalse(report(withSubnet(two, "10.0.0.0/16", "10.0.0.0/28")).hasErrors());
        assertEquals(
                Optional.of(-1L),
                subnet(withSubnet(two, "10.0.0.0/16", "10.0.0.0/29")).chosen().map(SubnetPlan.Chosen::spare));
    }

    @ParameterizedTest(name = "Trap 21: a /{0} holds {1} Premium v2 units")
    @CsvSource({"27, 13", "26, 29", "25, 30", "24, 30"})
    void premiumV2Sizes(int prefix, int units) {
        Plan plan = withSubnet(
                in("westeurope", "2026-08", Tier.PREMIUM_V2, Mode.INJECTION), "10.0.0.0/16", "10.0.0.0/" + prefix);
        assertEquals(Optional.of(units), subnet(plan).chosen().flatMap(SubnetPlan.Chosen::maxUnits));
    }

    @Test
    @DisplayName("Trap 22: delegation is forbidden for classic tiers and demanded for v2, and so is sharing")
    void delegationFlipsWithTheTier() {
        SubnetPlan classic = subnet(premium("2026-08", Mode.INTERNAL));
        assertEquals(Optional.empty(), classic.delegation());
        assertFalse(classic.dedicated());
        SubnetPlan stv1 = subnet(premium("2023-08", Mode.INTERNAL).withPlatform(Platform.STV1));
        assertEquals(Optional.empty(), stv1.delegation());
        assertTrue(stv1.dedicated());
        SubnetPlan injected = subnet(in("westeurope", "2026-08", Tier.PREMIUM_V2, Mode.INJECTION));
        assertEquals(Optional.of("Microsoft.Web/hostingEnvironments"), injected.delegation());
        assertTrue(injected.dedicated());
        for (Tier tier : new Tier[] {Tier.STANDARD_V2, Tier.PREMIUM_V2}) {
            SubnetPlan integrated = subnet(in("westeurope", "2026-08", tier, Mode.INTEGRATION));
            assertEquals(Optional.of("Microsoft.Web/serverFarms"), integrated.delegation());
            assertTrue(integrated.dedicated());
        }
    }

    @Test
    @DisplayName("An stv1 subnet that others share is an error; on stv2 it is not")
    void sharingAnStv1Subnet() {
        Plan stv2 = premium("2023-08", Mode.INTERNAL).withRegion(0, r -> r.withOtherAddresses(3));
        assertFalse(report(stv2).hasErrors());
        assertTrue(report(stv2.withPlatform(Platform.STV1)).hasErrors());
    }
}
