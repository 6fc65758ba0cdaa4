package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.in;
import static org.apimplanner.model.planner.TestPlans.report;
import static org.apimplanner.model.planner.TestPlans.subnet;
import static org.apimplanner.model.planner.TestPlans.withSubnet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A recommended subnet has room for one unit more than planned, as far as the tier has one.
final class SubnetGrowthTest {
    private static Plan plan(Tier tier, Mode mode, int units, int maxUnits) {
        return in("westeurope", "2026-08", tier, mode)
                .withRegion(0, r -> r.withUnits(units).withMaxUnits(maxUnits));
    }

    /// 5 + addresses of the units and of one more + 1 in internal mode.
    @ParameterizedTest
    @CsvSource({
        // 5 + 2 x 2 = 9
        "PREMIUM, EXTERNAL, 1, 1, 28",
        // 5 + 2 x 2 + 1 = 10
        "PREMIUM, INTERNAL, 1, 1, 28",
        // 5 + 2 x 5 + 1 = 16
        "PREMIUM, INTERNAL, 4, 4, 28",
        // 5 + 2 x 6 + 1 = 18
        "PREMIUM, INTERNAL, 5, 5, 27",
        // 5 + 2 x 5 + 1 = 16: the plan says how far it wants to grow
        "PREMIUM, INTERNAL, 4, 5, 28",
        // 5 + 2 x 31 + 1 = 68: there is no unit 32
        "PREMIUM, INTERNAL, 31, 31, 25",
        // 5 + 1 + 1 = 7: Developer has one unit
        "DEVELOPER, INTERNAL, 1, 1, 29",
        "PREMIUM_V2, INJECTION, 1, 1, 24"
    })
    void theRecommendedSizeHoldsOneUnitMore(Tier tier, Mode mode, int units, int maxUnits, int prefix) {
        assertEquals(
                prefix, subnet(plan(tier, mode, units, maxUnits)).recommended().prefixLength());
    }

    @Test
    void theReasonAndItsSourceTravelWithTheSize() {
        var reason = subnet(plan(Tier.PREMIUM, Mode.INTERNAL, 5, 5)).reason();
        assertTrue(reason.text().contains("one unit more than the 5 planned"), reason::text);
        assertFalse(reason.references().isEmpty());
        assertTrue(
                subnet(plan(Tier.PREMIUM, Mode.INTERNAL, 4, 6)).reason().text().contains("6 units"));
        assertTrue(subnet(plan(Tier.DEVELOPER, Mode.INTERNAL, 1, 1))
                .reason()
                .text()
                .contains("allows no more"));
    }

    private static List<String> codes(Plan plan) {
        return report(plan).findings().stream()
                .map(finding -> finding.code().word())
                .toList();
    }

    @Test
    void anEnteredSubnetThatIsExactlyFullIsStillSaidToBe() {
        Plan full = withSubnet(plan(Tier.PREMIUM, Mode.INTERNAL, 1, 1), "10.0.0.0/24", "10.0.0.0/29");
        assertTrue(codes(full).contains("subnet-full"));
        // 5 + 2 = 7 of 8: less than a unit is left, which is no fault of what a person entered.
        Plan almost = withSubnet(plan(Tier.PREMIUM, Mode.EXTERNAL, 1, 1), "10.0.0.0/24", "10.0.0.0/29");
        assertTrue(
                codes(almost).stream().noneMatch(code -> code.startsWith("subnet-")),
                () -> codes(almost).toString());
    }

    @Test
    void aNetworkThatHoldsTheMinimumAloneSaysSo() {
        Plan plan =
                plan(Tier.PREMIUM, Mode.INTERNAL, 1, 1).withRegion(0, r -> r.withVnet(Ipv4Prefix.parse("10.0.0.0/29")));
        assertEquals(Optional.empty(), subnet(plan).chosen());
        assertTrue(codes(plan).contains("no-room-for-recommended-subnet"));
        assertFalse(codes(plan).contains("address-space-missing"));
    }
}
