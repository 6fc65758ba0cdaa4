package org.apimplanner.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
    private static final Plan PLAN = Plan.of("2026-08", Tier.PREMIUM, Mode.INTERNAL, RegionPlan.of("westeurope", true));

    @ParameterizedTest
    @CsvSource({
        "CONSUMPTION,STV2",
        "DEVELOPER,STV2",
        "BASIC,STV2",
        "STANDARD,STV2",
        "PREMIUM,STV2",
        "BASIC_V2,V2",
        "STANDARD_V2,V2",
        "PREMIUM_V2,V2"
    })
    void thePlatformFollowsTheTier(Tier tier, Platform platform) {
        assertEquals(platform, Plan.defaultPlatform(tier));
    }

    @Test
    void aNewPlanHasEveryDefault() {
        assertEquals("", PLAN.name());
        assertEquals(Cloud.PUBLIC, PLAN.cloud());
        assertEquals(Platform.STV2, PLAN.platform());
        assertEquals(ServiceTagScope.GLOBAL, PLAN.serviceTagScope());
        assertFalse(PLAN.denyByDefault());
        assertEquals(Optional.empty(), PLAN.forcedTunneling());
        assertEquals(1, PLAN.regions().getFirst().units());
        assertEquals(1, PLAN.regions().getFirst().maxUnits());
    }

    @Test
    void aPlanWithoutARegionCannotExist() {
        assertThrows(IllegalArgumentException.class, () -> PLAN.withRegions(List.of()));
    }

    @Test
    void thePrimaryRegionIsTheMarkedOneElseTheFirst() {
        RegionPlan west = RegionPlan.of("westeurope", false);
        RegionPlan north = RegionPlan.of("northeurope", false);
        assertEquals(west, PLAN.withRegions(List.of(west, north)).primaryRegion());
        RegionPlan primary = north.withPrimary(true);
        assertEquals(primary, PLAN.withRegions(List.of(west, primary)).primaryRegion());
        assertEquals(
                primary,
                PLAN.withRegions(List.of(primary, west.withPrimary(true))).primaryRegion());
    }

    @Test
    void aPlanDoesNotChangeWithTheCollectionsItWasMadeOf() {
        List<RegionPlan> regions = new ArrayList<>(PLAN.regions());
        Set<Feature> features = EnumSet.of(Feature.EVENT_HUBS);
        Plan plan = PLAN.withRegions(regions).withFeatures(features);
        regions.clear();
        features.add(Feature.SMTP_RELAY);
        assertEquals(1, plan.regions().size());
        assertEquals(Set.of(Feature.EVENT_HUBS), plan.features());
        assertThrows(UnsupportedOperationException.class, () -> plan.features().add(Feature.SMTP_RELAY));
    }

    @Test
    void featuresKeepTheOrderOfTheFormatWhateverOrderTheyWereAddedIn() {
        Plan plan =
                PLAN.withFeatures(Set.of(Feature.WINDOWS_VIRTUAL_MACHINES, Feature.HTTP_CLIENTS, Feature.KEY_VAULT));
        assertEquals(
                List.of(Feature.HTTP_CLIENTS, Feature.KEY_VAULT, Feature.WINDOWS_VIRTUAL_MACHINES),
                List.copyOf(plan.features()));
    }

    @Test
    void eachCopyChangesItsOwnFieldAndCanBeUndone() {
        ForcedTunneling tunnel = ForcedTunneling.through(Ipv4Address.parse("10.0.1.4"));
        List<UnaryOperator<Plan>> changes = List.of(
                p -> p.withName("x"),
                p -> p.withServiceName(Optional.of("x")),
                p -> p.withCloud(Cloud.CHINA),
                p -> p.withEdition("2021"),
                p -> p.withTier(Tier.BASIC),
                p -> p.withPlatform(Platform.STV1),
                p -> p.withMode(Mode.NONE),
                p -> p.withRegion(0, r -> r.withUnits(2)),
                p -> p.withFeatures(Set.of(Feature.KEY_VAULT)),
                p -> p.withServiceTagScope(ServiceTagScope.REGIONAL),
                p -> p.withDenyByDefault(true),
                p -> p.withForcedTunneling(Optional.of(tunnel)),
                p -> p.withCustomDns(List.of(Ipv4Address.parse("10.0.0.10"))));
        Plan all = PLAN;
        for (UnaryOperator<Plan> change : changes) {
            assertEquals(1, differences(PLAN, change.apply(PLAN)));
            all = change.apply(all);
        }
        assertEquals(changes.size(), differences(PLAN, all));
    }

    @Test
    void eachCopyOfARegionChangesItsOwnField() {
        RegionPlan region = RegionPlan.of("westeurope", true);
        Ipv4Prefix range = Ipv4Prefix.parse("10.0.0.0/24");
        assertEquals("eastus", region.withName("eastus").name());
        assertFalse(region.withPrimary(false).primary());
        assertEquals(2, region.withUnits(2).units());
        assertEquals(1, region.withUnits(2).maxUnits());
        assertEquals(3, region.withMaxUnits(3).maxUnits());
        assertEquals(3, region.withZones(3).zones());
        assertEquals(List.of(range), region.withVnet(range).vnet());
        assertEquals(Optional.of(range), region.withSubnet(Optional.of(range)).subnet());
        assertEquals(List.of(range), region.withInUse(List.of(range)).inUse());
        assertEquals(4, region.withOtherAddresses(4).otherAddresses());
    }

    @Test
    void numbersBelowTheSmallestPossibleCannotExist() {
        RegionPlan region = RegionPlan.of("westeurope", true);
        assertThrows(IllegalArgumentException.class, () -> region.withUnits(0));
        assertThrows(IllegalArgumentException.class, () -> region.withMaxUnits(0));
        assertThrows(IllegalArgumentException.class, () -> region.withZones(-1));
        assertThrows(IllegalArgumentException.class, () -> region.withOtherAddresses(-1));
    }

    @Test
    void anApplianceHasAnAddressAndAGatewayHasNone() {
        Optional<Ipv4Address> address = Optional.of(Ipv4Address.parse("10.0.1.4"));
        ForcedTunneling gateway = ForcedTunneling.throughGateway();
        assertThrows(
                IllegalArgumentException.class, () -> gateway.withNextHop(NextHop.VIRTUAL_NETWORK_GATEWAY, address));
        assertThrows(
                IllegalArgumentException.class, () -> gateway.withNextHop(NextHop.VIRTUAL_APPLIANCE, Optional.empty()));
        assertTrue(gateway.withNextHop(NextHop.VIRTUAL_APPLIANCE, address).serviceEndpoints());
    }

    private static long differences(Plan one, Plan other) {
        List<Object> left = fields(one);
        List<Object> right = fields(other);
        return IntStream.range(0, left.size())
                .filter(i -> !left.get(i).equals(right.get(i)))
                .count();
    }

    private static List<Object> fields(Plan plan) {
        return List.of(
                plan.name(),
                plan.serviceName(),
                plan.cloud(),
                plan.edition(),
                plan.tier(),
                plan.platform(),
                plan.mode(),
                plan.regions(),
                plan.features(),
                plan.serviceTagScope(),
                plan.denyByDefault(),
                plan.forcedTunneling(),
                plan.customDns());
    }
}
