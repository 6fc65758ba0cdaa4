package org.apimplanner.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Progress;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFileReadingTest {
    private static final String FULL = """
            {
              "schemaVersion": 1,
              "name": "Contoso API platform",
              "serviceName": "contoso-apim",
              "cloud": "public",
              "edition": "2023-08",
              "tier": "premium",
              "platform": "stv1",
              "mode": "internal",
              "regions": [
                { "name": "westeurope", "primary": true, "units": 2, "maxUnits": 6, "zones": 3,
                  "vnet": "10.20.0.0/16", "subnet": "10.20.4.0/27", "inUse": ["10.20.0.0/22"], "otherAddresses": 4 },
                { "name": "northeurope", "units": 3 }
              ],
              "features": ["eventHubs", "developerPortal"],
              "serviceTagScope": "regional",
              "denyByDefault": true,
              "forcedTunneling": { "nextHop": "virtualAppliance", "address": "10.0.1.4", "serviceEndpoints": false,
                                   "clientPrefixes": ["203.0.113.0/24"], "controlPlane": "addresses" },
              "customDns": ["10.0.0.10"]
            }
            """;

    @Test
    void everyFieldOfAFileArrivesInThePlan() {
        RegionPlan west = new RegionPlan(
                "westeurope",
                true,
                2,
                6,
                3,
                List.of(Ipv4Prefix.parse("10.20.0.0/16")),
                Optional.of(Ipv4Prefix.parse("10.20.4.0/27")),
                List.of(Ipv4Prefix.parse("10.20.0.0/22")),
                4,
                List.of(),
                RegionSurroundings.NONE);
        RegionPlan north = RegionPlan.of("northeurope", false).withUnits(3).withMaxUnits(3);
        ForcedTunneling tunnel = new ForcedTunneling(
                NextHop.VIRTUAL_APPLIANCE,
                Optional.of(Ipv4Address.parse("10.0.1.4")),
                false,
                List.of(Ipv4Prefix.parse("203.0.113.0/24")),
                ControlPlane.ADDRESSES);
        Plan expected = new Plan(
                "Contoso API platform",
                Optional.of("contoso-apim"),
                Cloud.PUBLIC,
                "2023-08",
                Tier.PREMIUM,
                Platform.STV1,
                Mode.INTERNAL,
                List.of(west, north),
                Set.of(Feature.EVENT_HUBS, Feature.DEVELOPER_PORTAL),
                ServiceTagScope.REGIONAL,
                true,
                Optional.of(tunnel),
                List.of(Ipv4Address.parse("10.0.0.10")),
                Surroundings.NONE,
                Optional.empty(),
                Progress.NONE);
        assertEquals(expected, read(FULL));
    }

    @Test
    void tierModeAndOneRegionAreEnough() {
        Plan plan = read("{\"tier\":\"premium\",\"mode\":\"internal\",\"regions\":[{\"name\":\"westeurope\"}]}");
        assertEquals(Plan.of("2026-11", Tier.PREMIUM, Mode.INTERNAL, RegionPlan.of("westeurope", true)), plan);
    }

    @ParameterizedTest
    @CsvSource({"developer,STV2", "consumption,STV2", "basicV2,V2", "standardV2,V2", "premiumV2,V2"})
    void thePlatformFollowsTheTierUnlessGiven(String tier, Platform platform) {
        assertEquals(platform, read(plan(tier, "{\"name\":\"westeurope\"}")).platform());
    }

    @Test
    void namingTakesAWorkloadAPatternBothOrNeither() {
        String plain = plan("premium", "{\"name\":\"westeurope\"}");
        assertEquals(Optional.empty(), read(plain).naming());
        assertEquals(Optional.of(Naming.USUAL), naming(plain, ""));
        assertEquals(
                Optional.of(Naming.USUAL.withAbbreviations(Map.of(
                        ResourceType.SUBNET, "sn",
                        ResourceType.ROUTE_TABLE, "udr"))),
                naming(plain, "\"abbreviations\":{\"routeTable\":\"udr\",\"subnet\":\"sn\"}"));
        assertEquals(
                Optional.of(new Naming(Optional.of("payments"), Optional.empty())),
                naming(plain, "\"workload\":\"payments\""));
        assertEquals(
                Optional.of(new Naming(Optional.of("payments"), Optional.of("{workload}-{type}"))),
                naming(plain, "\"workload\":\"payments\",\"pattern\":\"{workload}-{type}\""));
    }

    private static Optional<Naming> naming(String plan, String fields) {
        return read(plan.replace("\"mode\"", "\"naming\":{" + fields + "},\"mode\""))
                .naming();
    }

    @Test
    void aTunnelNeedsOnlyItsNextHop() {
        String tunneled = plan("premium", "{\"name\":\"westeurope\"}")
                .replace("\"mode\"", "\"forcedTunneling\":{\"nextHop\":\"virtualNetworkGateway\"},\"mode\"");
        assertEquals(
                Optional.of(ForcedTunneling.throughGateway()), read(tunneled).forcedTunneling());
    }

    @Test
    void maxUnitsIsUnitsUnlessGiven() {
        Plan plan = read(plan("premium", "{\"name\":\"westeurope\",\"units\":7}"));
        assertEquals(7, plan.regions().getFirst().maxUnits());
    }

    @Test
    void theFirstRegionIsPrimaryWhereNoneSaysSo() {
        Plan plan = read(plan("premium", "{\"name\":\"westeurope\"},{\"name\":\"northeurope\"}"));
        assertTrue(plan.regions().get(0).primary());
        assertFalse(plan.regions().get(1).primary());
    }

    @ParameterizedTest
    @CsvSource({
        "'',true,false,true",
        "false,true,false,true",
        "true,true,true,true",
        "false,'',false,false",
        "'',false,false,false"
    })
    void whatAFileSaysAboutPrimaryRegionsStays(String first, String second, boolean firstIs, boolean secondIs) {
        Plan plan = read(plan("premium", region("westeurope", first) + "," + region("northeurope", second)));
        assertEquals(firstIs, plan.regions().get(0).primary());
        assertEquals(secondIs, plan.regions().get(1).primary());
    }

    @ParameterizedTest
    @CsvSource({
        "West Europe,westeurope",
        "WestEurope,westeurope",
        "WESTEUROPE,westeurope",
        "India Central,jioindiacentral",
        "US Gov Virginia,usgovvirginia"
    })
    void aRegionIsKnownByItsDisplayNameToo(String spelling, String name) {
        assertEquals(
                name,
                read(plan("premium", "{\"name\":\"" + spelling + "\"}"))
                        .regions()
                        .getFirst()
                        .name());
    }

    @Test
    void whatTheProductForbidsCanBeRead() {
        String regions =
                "{\"name\":\"westeurope\",\"units\":100000,\"zones\":10},{\"name\":\"chinanorth2\"},{\"name\":\"westeurope\"}";
        Plan plan = read(plan("developer", regions).replace("external", "injection"));
        assertEquals(3, plan.regions().size());
        assertEquals(100_000, plan.regions().getFirst().units());
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsAreNoObstacle() {
        assertEquals(read(FULL), read("\uFEFF" + FULL.replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A1", "contoso-apim", "a23456789-123456789-123456789-123456789-1234567890"})
    void aServiceNameIsOneLabel(String name) {
        assertEquals(Optional.of(name), read(FULL.replace("contoso-apim", name)).serviceName());
    }

    @Test
    void aNameMayHoldAnyWritingUpToTwoHundredCharacters() {
        String name = "Café 北京 \uD83D\uDE80 ".repeat(20).substring(0, 199) + "é";
        assertEquals(name, read(FULL.replace("Contoso API platform", name)).name());
        String rockets = "\uD83D\uDE80".repeat(200);
        assertEquals(
                rockets, read(FULL.replace("Contoso API platform", rockets)).name());
    }

    private static String region(String name, String primary) {
        return "{\"name\":\"" + name + "\"" + (primary.isEmpty() ? "" : ",\"primary\":" + primary) + "}";
    }

    private static String plan(String tier, String regions) {
        return "{\"tier\":\"" + tier + "\",\"mode\":\"external\",\"regions\":[" + regions + "]}";
    }

    private static Plan read(String json) {
        return PlanFile.read(json, SmallReference.DATA);
    }
}
