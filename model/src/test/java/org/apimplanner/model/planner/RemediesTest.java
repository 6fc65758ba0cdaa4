package org.apimplanner.model.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.model.report.Finding;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;

class RemediesTest {
    private static final ReferenceData REFERENCE = ReferenceReader.read(ShippedResources::reference);
    private static final Planner PLANNER = new Planner(REFERENCE);
    private static final Remedies REMEDIES = new Remedies(REFERENCE);

    private static Finding finding(Plan plan, String code) {
        return PLANNER.plan(plan).findings().stream()
                .filter(f -> f.code().word().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void unitsBeyondTheTierAreLoweredToItsLimit() {
        // Premium: 31 units, the largest number in the 2025 text on subnet size.
        Plan plan = Plan.of(
                "2026-08",
                Tier.PREMIUM,
                Mode.INTERNAL,
                RegionPlan.of("westeurope", true).withUnits(40).withMaxUnits(40));
        Plan mended = REMEDIES.remedy(plan, finding(plan, "units-exceed-tier")).orElseThrow();
        assertEquals(31, mended.regions().getFirst().units());
    }

    @Test
    void zonesBeyondTheRegionAreLoweredToItsOwn() {
        Plan plan = Plan.of(
                "2026-08",
                Tier.PREMIUM,
                Mode.INTERNAL,
                RegionPlan.of("westeurope", true).withUnits(4).withMaxUnits(4).withZones(4));
        Finding finding = finding(plan, "zones-exceed-region");
        assertEquals("3", finding.arguments().get("limit"));
        assertEquals(3, remedied(plan, finding).zones());
    }

    @Test
    void whereOnlyTheSmallestSubnetFitsItIsTheRangeThatTheFindingNames() {
        // Two units, 5 + 4 + 1 = 10 addresses, fit a /28; the six that may come, 5 + 12 + 1 = 18, ask for a /27.
        // Three quarters of the /26 are in use, so that its last /28 alone is free.
        RegionPlan region = RegionPlan.of("westeurope", true)
                .withUnits(2)
                .withMaxUnits(6)
                .withVnet(Ipv4Prefix.parse("10.0.0.0/26"))
                .withInUse(List.of(Ipv4Prefix.parse("10.0.0.0/27"), Ipv4Prefix.parse("10.0.0.32/28")));
        Plan plan = Plan.of("2026-08", Tier.PREMIUM, Mode.INTERNAL, region);
        Finding finding = finding(plan, "no-room-for-recommended-subnet");
        assertEquals("10.0.0.48/28", finding.arguments().get("free"));
        assertEquals(
                Optional.of(Ipv4Prefix.parse("10.0.0.48/28")),
                remedied(plan, finding).subnet());
    }

    private static RegionPlan remedied(Plan plan, Finding finding) {
        return REMEDIES.remedy(plan, finding).orElseThrow().regions().getFirst();
    }

    @Test
    void aSubnetThatIsTooSmallGivesWayToAProposalWhereThereIsANetwork() {
        RegionPlan region = RegionPlan.of("westeurope", true)
                .withUnits(2)
                .withMaxUnits(2)
                .withVnet(Ipv4Prefix.parse("10.0.0.0/16"))
                .withSubnet(Optional.of(Ipv4Prefix.parse("10.0.0.0/29")));
        Plan plan = Plan.of("2026-08", Tier.PREMIUM, Mode.INTERNAL, region);
        Plan mended = REMEDIES.remedy(plan, finding(plan, "subnet-too-small")).orElseThrow();
        assertEquals(Optional.empty(), mended.regions().getFirst().subnet());
        Plan bare = plan.withRegion(0, r -> r.withVnet(List.of()));
        assertEquals(Optional.empty(), REMEDIES.remedy(bare, finding(bare, "subnet-too-small")));
    }

    @Test
    void whereTheAuthorMustChooseThereIsNoRemedy() {
        Plan plan = Plan.of("2026-08", Tier.BASIC, Mode.INTERNAL, RegionPlan.of("westeurope", true));
        assertEquals(Optional.empty(), REMEDIES.remedy(plan, finding(plan, "mode-not-in-tier")));
    }

    @Test
    void aRemedyAlwaysMendsItsFinding() {
        Set<String> mended = new HashSet<>();
        RandomPlans.of(99, 3_000).forEach(plan -> {
            List<Finding> findings = PLANNER.plan(plan).findings();
            for (Finding finding : findings) {
                REMEDIES.remedy(plan, finding).ifPresent(better -> {
                    assertFalse(stillThere(better, finding), () -> finding + " in " + plan);
                    mended.add(finding.code().word());
                });
            }
        });
        assertTrue(mended.size() > 15, mended::toString);
    }

    private static boolean stillThere(Plan plan, Finding finding) {
        return PLANNER.plan(plan).findings().stream()
                .anyMatch(f -> f.code() == finding.code()
                        && f.path().equals(finding.path())
                        && f.arguments().equals(finding.arguments()));
    }

    @Test
    void aFixNamesNoPlatformThatTheTierLacks() {
        // Standard v2 exists on v2 alone and has no external mode: what helps is another mode or tier.
        Plan v2 = Plan.of("2026-08", Tier.STANDARD_V2, Mode.EXTERNAL, RegionPlan.of("westeurope", true));
        List<String> codes = PLANNER.plan(v2).findings().stream()
                .map(finding -> finding.code().word())
                .toList();
        assertTrue(codes.contains("mode-not-in-tier"), codes::toString);
        assertFalse(codes.contains("mode-not-on-platform"), codes::toString);
        // Premium has stv1 and stv2, a private endpoint stv2 and v2: stv2 is what both have.
        Plan stv1 = Plan.of("2026-08", Tier.PREMIUM, Mode.PRIVATE_ENDPOINT, RegionPlan.of("westeurope", true))
                .withPlatform(Platform.STV1);
        Finding finding = finding(stv1, "mode-not-on-platform");
        assertEquals(Optional.of("Choose stv2."), finding.fix());
        assertEquals(Optional.of(stv1.withPlatform(Platform.STV2)), REMEDIES.remedy(stv1, finding));
    }
}
