package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.APPLIANCE;
import static org.apimplanner.model.planner.TestPlans.first;
import static org.apimplanner.model.planner.TestPlans.in;
import static org.apimplanner.model.planner.TestPlans.premium;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.junit.jupiter.api.Test;

class PrivateEndpointsTest {
    private static final String EDITION = "2026-11";

    private static PrivateEndpoint at(PrivateService service, String address) {
        return new PrivateEndpoint(service, Optional.of(Ipv4Address.parse(address)));
    }

    private static Plan with(Plan plan, PrivateEndpoint... endpoints) {
        return plan.withRegion(0, r -> r.withSurroundings(s -> s.withPrivateEndpoints(Arrays.asList(endpoints))));
    }

    private static List<String> outbound(RegionReport region, String rule) {
        return region.nsgRules().stream()
                .filter(r -> r.rule().equals(rule) && r.direction() == Direction.OUTBOUND)
                .map(NsgRule::destination)
                .toList();
    }

    private static List<String> codes(Plan plan) {
        return TestPlans.report(plan).findings().stream()
                .map(finding -> finding.code().word())
                .toList();
    }

    private static List<String> zones(RegionReport region) {
        return region.dnsRecords().stream()
                .filter(r -> r.zone().startsWith("privatelink."))
                .map(r -> r.zone() + " " + r.value())
                .toList();
    }

    @Test
    void keyVaultBehindAPrivateEndpointIsReachedByItsAddressAlone() {
        RegionReport region = first(with(premium(EDITION, Mode.INTERNAL), at(PrivateService.KEY_VAULT, "10.20.6.5")));
        assertEquals(List.of("10.20.6.5"), outbound(region, "key-vault"));
        assertEquals(List.of("privatelink.vaultcore.azure.net 10.20.6.5"), zones(region));
        assertTrue(region.firewall().stream().noneMatch(r -> r.destination().startsWith("AzureKeyVault")));
    }

    @Test
    void onAV2TierTheKeyVaultOfTheServiceIsToBeConfirmed() {
        Plan plan = with(
                in("italynorth", EDITION, Tier.STANDARD_V2, Mode.INTEGRATION),
                at(PrivateService.KEY_VAULT, "10.20.6.5"));
        NsgRule rule = first(plan).nsgRules().stream()
                .filter(each -> each.rule().equals("key-vault"))
                .findFirst()
                .orElseThrow();
        assertEquals("10.20.6.5", rule.destination());
        assertFalse(rule.verified());
        assertTrue(codes(plan).contains("private-endpoint-of-platform-store"));
    }

    @Test
    void clientsThatComeInPrivatelyNeedASubnetOfTheirOwn() {
        Plan plan = in("italynorth", EDITION, Tier.STANDARD_V2, Mode.INTEGRATION)
                .withSurroundings(s -> s.withInboundPrivateEndpoint(true));
        assertTrue(codes(plan).contains("private-endpoint-subnet-missing"));
        Plan both = plan.withRegion(
                0,
                r -> r.withSurroundings(
                        s -> s.withPrivateEndpointSubnet(Optional.of(Ipv4Prefix.parse("10.20.6.0/28")))));
        assertFalse(codes(both).contains("private-endpoint-subnet-missing"));
    }

    @Test
    void theSubnetOfTheEndpointsIsThatOfAClassicInstanceOrClearOfIt() {
        Plan plan = TestPlans.withSubnet(premium(EDITION, Mode.EXTERNAL), "10.20.0.0/16", "10.20.4.0/27");
        Map<String, Boolean> subnets =
                Map.of("10.20.4.0/28", true, "10.20.4.0/24", true, "10.20.4.0/27", false, "10.20.4.32/28", false);
        subnets.forEach((subnet, overlaps) -> {
            Plan both = plan.withRegion(
                    0,
                    r -> r.withSurroundings(s -> s.withPrivateEndpointSubnet(Optional.of(Ipv4Prefix.parse(subnet)))));
            assertEquals(overlaps, codes(both).contains("private-endpoint-subnet-overlaps"), subnet);
        });
    }

    @Test
    void frontDoorTakesNoPrivateLinkToAV2InstanceWithAnEndpointOfItsOwn() {
        Plan plan = in("italynorth", EDITION, Tier.STANDARD_V2, Mode.INTEGRATION)
                .withSurroundings(s -> s.withFront(Front.FRONT_DOOR).withInboundPrivateEndpoint(true));
        assertTrue(codes(plan).contains("front-door-private-link-not-documented"));
    }

    @Test
    void everyServiceHasAZoneInEveryCloud() {
        // Zone names of the list of private zones: public, Government, China.
        for (Cloud cloud : Cloud.values()) {
            String storage = switch (cloud) {
                case PUBLIC -> "core.windows.net";
                case US_GOV -> "core.usgovcloudapi.net";
                case CHINA -> "core.chinacloudapi.cn";
            };
            Plan plan = with(
                    premium(EDITION, Mode.INTERNAL).withCloud(cloud),
                    Arrays.stream(PrivateService.values())
                            .map(service -> new PrivateEndpoint(service, Optional.empty()))
                            .toArray(PrivateEndpoint[]::new));
            List<String> zones = first(plan).dnsRecords().stream()
                    .map(DnsRecord::zone)
                    .filter(zone -> zone.startsWith("privatelink."))
                    .toList();
            assertEquals(7, zones.size());
            for (String kind : List.of("blob", "table", "queue", "file")) {
                assertTrue(zones.contains("privatelink." + kind + "." + storage), zones::toString);
            }
        }
    }

    @Test
    void theStorageTagStaysForWhatIsNotPrivate() {
        Plan plan = premium(EDITION, Mode.INTERNAL);
        assertEquals(
                List.of("Storage", "10.20.6.7"),
                outbound(first(with(plan, at(PrivateService.STORAGE_BLOB, "10.20.6.7"))), "storage"));
        RegionReport whole = first(with(
                plan,
                at(PrivateService.STORAGE_BLOB, "10.20.6.7"),
                at(PrivateService.STORAGE_TABLE, "10.20.6.8"),
                at(PrivateService.STORAGE_QUEUE, "10.20.6.9"),
                at(PrivateService.STORAGE_FILE, "10.20.6.10")));
        assertEquals(List.of("10.20.6.7", "10.20.6.8", "10.20.6.9", "10.20.6.10"), outbound(whole, "storage"));
        assertEquals(
                4,
                whole.nsgRules().stream()
                        .filter(r -> r.rule().equals("storage"))
                        .map(NsgRule::name)
                        .distinct()
                        .count());
        assertTrue(whole.nsgRules().stream()
                .filter(r -> r.rule().equals("storage"))
                .noneMatch(NsgRule::verified));
    }

    @Test
    void withoutAnAddressTheRuleGoesToTheSubnetOfPrivateEndpoints() {
        Plan plan = with(
                premium(EDITION, Mode.INTERNAL, Feature.EVENT_HUBS),
                new PrivateEndpoint(PrivateService.EVENT_HUBS, Optional.empty()));
        assertEquals(List.of("VirtualNetwork"), outbound(first(plan), "event-hubs"));
        Plan known = plan.withRegion(
                0,
                r -> r.withSurroundings(
                        s -> s.withPrivateEndpointSubnet(Optional.of(Ipv4Prefix.parse("10.20.6.0/28")))));
        assertEquals(List.of("10.20.6.0/28"), outbound(first(known), "event-hubs"));
        assertEquals(List.of("privatelink.servicebus.windows.net private endpoint IP"), zones(first(known)));
    }

    @Test
    void aServiceEndpointHasNoUseWhereAllItsTrafficIsPrivate() {
        Plan plan = premium(EDITION, Mode.INTERNAL).withForcedTunneling(Optional.of(APPLIANCE));
        assertTrue(first(plan).subnet().orElseThrow().serviceEndpoints().contains("Microsoft.KeyVault"));
        Plan vault = with(plan, at(PrivateService.KEY_VAULT, "10.20.6.5"));
        List<String> left = first(vault).subnet().orElseThrow().serviceEndpoints();
        assertFalse(left.contains("Microsoft.KeyVault"));
        assertTrue(left.contains("Microsoft.Storage"));
    }

    @Test
    void anEndpointCarriesNothingWhereTheInstanceSendsNothingIntoTheNetwork() {
        RegionReport region = first(with(
                in("westeurope", EDITION, Tier.STANDARD_V2, Mode.NONE), at(PrivateService.KEY_VAULT, "10.20.6.5")));
        assertEquals(List.of(), zones(region));
        assertEquals(List.of(), region.nsgRules());
    }

    @Test
    void theHostNameOfAPrivateVaultIsNoMoreInTheAllowlist() {
        Plan plan = in("westeurope", EDITION, Tier.PREMIUM_V2, Mode.INJECTION);
        assertTrue(first(plan).firewall().stream().anyMatch(r -> r.destination().equals("*.vault.azure.net")));
        RegionReport region = first(with(plan, at(PrivateService.KEY_VAULT, "10.20.6.5")));
        assertTrue(region.firewall().stream().noneMatch(r -> r.destination().equals("*.vault.azure.net")));
    }

    @Test
    void clientsComeInPrivatelyBesideOutboundIntegration() {
        Plan plan = in("westeurope", EDITION, Tier.STANDARD_V2, Mode.INTEGRATION)
                .withSurroundings(s -> s.withInboundPrivateEndpoint(true));
        assertEquals(List.of("privatelink.azure-api.net private endpoint IP"), zones(first(plan)));
        assertTrue(TestPlans.report(plan).checklist().stream()
                .anyMatch(item -> item.id().equals("private-endpoint-approve")));
        Plan external = premium(EDITION, Mode.EXTERNAL).withSurroundings(s -> s.withInboundPrivateEndpoint(true));
        assertEquals(List.of(), zones(first(external)));
    }
}
