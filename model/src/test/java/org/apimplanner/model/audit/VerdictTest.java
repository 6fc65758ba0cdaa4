package org.apimplanner.model.audit;

import static org.apimplanner.model.audit.Networks.AUDITOR;
import static org.apimplanner.model.audit.Networks.audit;
import static org.apimplanner.model.audit.Networks.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.tags.ServiceTagFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    private static final Plan INTERNAL = plan(Mode.INTERNAL);

    private static Verdict verdict(Audit audit, String rule) {
        return audit.requirements().stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Verdict inGroup(Plan plan, String rule, String... rules) {
        return verdict(audit(plan, Networks.of(Networks.nsg(rules))), rule);
    }

    @Test
    void anEmptyGroupLetsOutByDefaultAndLacksTheManagementEndpoint() {
        // Trap 14: of the required rows only 3443 inbound meets Azure's own deny.
        Audit audit = audit(INTERNAL, Networks.of(Networks.nsg()));
        for (Verdict verdict : audit.requirements()) {
            boolean management = verdict.rule().equals("management-endpoint");
            assertEquals(management ? Status.BLOCKED : Status.ALLOWED_BY_DEFAULT, verdict.status(), verdict.rule());
        }
        Verdict management = verdict(audit, "management-endpoint");
        assertEquals(List.of("DenyAllInBound"), management.decidedBy());
        assertEquals(Optional.of("Tcp 3443 from ApiManagement to VirtualNetwork"), management.uncovered());
        assertFalse(audit.compliant());
    }

    @Test
    void theTrafficOfTheProseCountsToo() {
        Plan plan = INTERNAL.withCustomDns(List.of(Ipv4Address.parse("10.0.0.10")));
        Audit audit = audit(plan, Networks.of(Networks.nsg()));
        for (String rule : List.of("dns", "ntp", "internal-diagnostics", "tls-revocation")) {
            assertEquals(Status.ALLOWED_BY_DEFAULT, verdict(audit, rule).status(), rule);
        }
        assertEquals("Internet", verdict(audit, "tls-revocation").destination());
    }

    @Test
    void azuresOwnDnsIsAskedOfNoGroup() {
        Audit audit = audit(INTERNAL, Networks.of(Networks.nsg()));
        assertTrue(audit.requirements().stream()
                .noneMatch(verdict -> verdict.rule().equals("dns")));
    }

    @Test
    void onlyAPlanThatEndsInADenyItselfAsksThatPrivateClientsAreLetIn() {
        assertTrue(audit(INTERNAL, Networks.of(Networks.nsg())).requirements().stream()
                .noneMatch(verdict -> verdict.rule().equals("client-https")));
        Verdict clients = verdict(audit(INTERNAL.withDenyByDefault(true), Networks.of(Networks.nsg())), "client-https");
        assertEquals(Status.ALLOWED_BY_DEFAULT, clients.status());
        assertEquals(Requirement.OPTIONAL, clients.requirement());
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"EXTERNAL", "INTERNAL"})
    void whatAPlanAsksForPassesItsOwnAudit(Mode mode) {
        for (String edition : List.of("2021", "2023-08", "2026-08")) {
            for (boolean deny : new boolean[] {false, true}) {
                for (ServiceTagScope scope : ServiceTagScope.values()) {
                    Plan plan = plan(mode)
                            .withEdition(edition)
                            .withDenyByDefault(deny)
                            .withServiceTagScope(scope)
                            .withFeatures(EnumSet.allOf(Feature.class));
                    Report report = Shipped.PLANNER.plan(plan);
                    ExistingNetwork network =
                            Networks.of(Networks.nsg(report.regions().getFirst()));
                    Audit audit = AUDITOR.audit(report, network, Optional.empty(), Optional.of("westeurope"));
                    for (Verdict verdict : audit.requirements()) {
                        assertTrue(
                                verdict.status().isMet() || verdict.requirement() == Requirement.OPTIONAL,
                                () -> plan + " " + verdict);
                    }
                }
            }
        }
    }

    @Test
    void aDenyInFrontOfTheAllowBlocks() {
        Verdict verdict = inGroup(
                INTERNAL,
                "storage",
                "DenyAll 100 Outbound Deny * * * *",
                "AllowStorage 200 Outbound Allow Tcp VirtualNetwork Storage 443");
        assertEquals(Status.BLOCKED, verdict.status());
        assertEquals(List.of("DenyAll"), verdict.decidedBy());
    }

    @Test
    void aDenyOfOtherPortsOrProtocolsChangesNothing() {
        Verdict verdict = inGroup(
                INTERNAL,
                "storage",
                "DenySmb 100 Outbound Deny Tcp * * 445",
                "DenyUdp 110 Outbound Deny Udp * * *",
                "AllowStorage 200 Outbound Allow Tcp VirtualNetwork Storage 443");
        assertEquals(Status.ALLOWED, verdict.status());
        assertEquals(List.of("AllowStorage"), verdict.decidedBy());
        assertEquals(Optional.empty(), verdict.uncovered());
    }

    @Test
    void onePortOfThreeLeavesTheOtherTwoUncovered() {
        Verdict verdict = inGroup(
                INTERNAL.withFeatures(Set.of(Feature.EVENT_HUBS)),
                "event-hubs",
                "AllowEventHub 200 Outbound Allow Tcp VirtualNetwork EventHub 443",
                "DenyAll 4096 Outbound Deny * * * *");
        assertEquals(Status.PARTIAL, verdict.status());
        assertEquals(List.of("AllowEventHub", "DenyAll"), verdict.decidedBy());
        assertEquals(Optional.of("Tcp 5671-5672 from VirtualNetwork to EventHub"), verdict.uncovered());
    }

    @Test
    void aRuleForTheSubnetsRangeIsEnough() {
        Verdict verdict =
                inGroup(INTERNAL, "management-endpoint", "Allow 100 Inbound Allow Tcp ApiManagement 10.20.4.0/27 3443");
        assertEquals(Status.ALLOWED, verdict.status());
    }

    @Test
    void aRuleForHalfTheSubnetLeavesTheOtherHalf() {
        Verdict verdict =
                inGroup(INTERNAL, "management-endpoint", "Allow 100 Inbound Allow Tcp ApiManagement 10.20.4.0/28 3443");
        assertEquals(Status.PARTIAL, verdict.status());
        assertEquals(Optional.of("Tcp 3443 from ApiManagement to 10.20.4.16/28"), verdict.uncovered());
    }

    @Test
    void aRuleForARangeOfAnUnknownSubnetDecidesNothing() {
        Plan unknown = INTERNAL.withRegion(0, region -> region.withSubnet(Optional.empty()));
        Verdict verdict =
                inGroup(unknown, "management-endpoint", "Allow 100 Inbound Allow Tcp ApiManagement 10.20.4.0/27 3443");
        assertEquals(Status.UNKNOWN, verdict.status());
    }

    @Test
    void aPublicRangeMayOrMayNotBeStorage() {
        String[] rules = {
            "Allow 200 Outbound Allow Tcp VirtualNetwork 20.60.0.0/16 443", "Deny 300 Outbound Deny * * * *"
        };
        assertEquals(Status.UNKNOWN, inGroup(INTERNAL, "storage", rules).status());
        // With the file it is decided: one of the two ranges of Storage is left out.
        ServiceTagFile file = ServiceTagFile.read("""
                {"values": [{"name": "Storage", "properties":
                    {"addressPrefixes": ["20.60.0.0/24", "52.239.0.0/24"]}}]}""".getBytes(StandardCharsets.UTF_8));
        Audit audit = AUDITOR.audit(
                Shipped.PLANNER.plan(INTERNAL), Networks.of(Networks.nsg(rules)), Optional.of(file), Optional.empty());
        assertEquals(Status.PARTIAL, verdict(audit, "storage").status());
        assertEquals(
                Optional.of("Tcp 443 from VirtualNetwork to 52.239.0.0/24"),
                verdict(audit, "storage").uncovered());
    }

    @Test
    void aPrivateRangeIsNeverAServiceTag() {
        Verdict verdict = inGroup(
                INTERNAL,
                "storage",
                "Deny 100 Outbound Deny * * 10.0.0.0/8 *",
                "A 200 Outbound Allow Tcp * Storage 443");
        assertEquals(Status.ALLOWED, verdict.status());
    }

    @Test
    void bothHalvesOfTheAddressSpaceAreAllOfIt() {
        Verdict verdict = inGroup(
                INTERNAL,
                "storage",
                "Low 100 Outbound Allow Tcp VirtualNetwork 0.0.0.0/1 443",
                "High 110 Outbound Allow Tcp VirtualNetwork 128.0.0.0/1 443",
                "Deny 200 Outbound Deny * * * *");
        assertEquals(Status.ALLOWED, verdict.status());
    }

    @Test
    void aRegionalTagIsPartOfItsService() {
        String[] rules = {
            "West 100 Outbound Allow Tcp VirtualNetwork Storage.WestEurope 443", "Deny 200 Outbound Deny * * * *"
        };
        Verdict partial = inGroup(INTERNAL, "storage", rules);
        assertEquals(Status.PARTIAL, partial.status());
        assertEquals(
                Optional.of("Tcp 443 from VirtualNetwork to Storage except Storage.WestEurope"), partial.uncovered());
        Plan regional = INTERNAL.withServiceTagScope(ServiceTagScope.REGIONAL);
        assertEquals(Status.ALLOWED, inGroup(regional, "storage", rules).status());
        assertEquals(
                Status.ALLOWED,
                inGroup(regional, "storage", "All 100 Outbound Allow Tcp * storage 443", rules[1])
                        .status());
    }

    @Test
    void whatIsMissingOfEverywhereIsSaidInThePlacesThatPeopleKnow() {
        Verdict clock = inGroup(INTERNAL, "ntp", "Out 100 Outbound Deny * * Internet *");
        assertEquals(Status.PARTIAL, clock.status());
        assertEquals(Optional.of("Udp 123 from VirtualNetwork to Internet"), clock.uncovered());
        Verdict storageAlone = inGroup(
                INTERNAL, "ntp", "Storage 90 Outbound Allow Udp * Storage 123", "Out 100 Outbound Deny * * Internet *");
        assertEquals(Optional.of("Udp 123 from VirtualNetwork to the rest of Internet"), storageAlone.uncovered());
    }

    @Test
    void mostServicesLieInsideAzureCloudAndStorageDoesNotForCertain() {
        String[] rules = {"Cloud 100 Outbound Allow Tcp * AzureCloud *", "Deny 200 Outbound Deny * * * *"};
        assertEquals(Status.ALLOWED, inGroup(INTERNAL, "sql", rules).status());
        // In Microsoft's files of 2025 and 2026 a part of Storage lies outside AzureCloud.
        assertEquals(Status.UNKNOWN, inGroup(INTERNAL, "storage", rules).status());
    }

    @Test
    void otherServicesDoNotStandInForOneAnother() {
        Verdict verdict =
                inGroup(INTERNAL, "sql", "S 100 Outbound Allow Tcp * Storage *", "Deny 200 Outbound Deny * * * *");
        assertEquals(Status.BLOCKED, verdict.status());
    }

    @Test
    void oldSpellingsOfTagsCount() {
        assertEquals(
                Status.ALLOWED,
                inGroup(INTERNAL, "sql", "S 100 Outbound Allow Tcp VIRTUAL_NETWORK SQL 1433")
                        .status());
    }

    @Test
    void narrowerSourcePortsCoverOnlyAPart() {
        ExistingNetwork network = Networks.of(
                Networks.withSourcePorts(Networks.nsg("A 100 Inbound Allow Tcp ApiManagement * 3443"), "1024-65535"));
        Verdict verdict = verdict(audit(INTERNAL, network), "management-endpoint");
        assertEquals(Status.PARTIAL, verdict.status());
        assertEquals(
                Optional.of("Tcp 3443 from ApiManagement (source ports 0-1023) to VirtualNetwork"),
                verdict.uncovered());
    }

    @Test
    void aSecurityGroupHidesWhomItHolds() {
        assertEquals(
                Status.UNKNOWN,
                inGroup(INTERNAL, "management-endpoint", "A 100 Inbound Allow Tcp ApiManagement asg:apim 3443")
                        .status());
        assertEquals(
                Status.UNKNOWN,
                inGroup(
                                INTERNAL,
                                "storage",
                                "D 100 Outbound Deny * asg:web * *",
                                "A 200 Outbound Allow Tcp * Storage 443")
                        .status());
        // A group that cannot decide hides nothing.
        assertEquals(
                Status.ALLOWED,
                inGroup(
                                INTERNAL,
                                "storage",
                                "A 100 Outbound Allow Tcp * Storage 443",
                                "D 200 Outbound Deny * asg:web * *")
                        .status());
    }

    @Test
    void aBlockedProbeIsDecidedByTheDenyAndNotByTheDefault() {
        Verdict verdict = inGroup(INTERNAL, "load-balancer-probe", "DenyAllInBound 4096 Inbound Deny * * * *");
        assertEquals(Status.BLOCKED, verdict.status());
        assertEquals(Optional.of("Tcp 6390 from AzureLoadBalancer to VirtualNetwork"), verdict.uncovered());
    }

    @Test
    void rateLimitCountersAreUdp() {
        // Trap 4: the quickstart's TCP rule does not help.
        Verdict verdict = inGroup(
                INTERNAL.withFeatures(Set.of(Feature.RATE_LIMIT_COUNTERS)),
                "rate-limit-counters",
                "Sync 100 Inbound Allow Tcp VirtualNetwork VirtualNetwork 4290",
                "Deny 4096 Inbound Deny * * * *");
        assertEquals(Direction.INBOUND, verdict.direction());
        assertEquals(Status.BLOCKED, verdict.status());
        assertEquals(Optional.of("Udp 4290 from VirtualNetwork to VirtualNetwork"), verdict.uncovered());
    }

    @Test
    void theCountersAreForTheMachinesOfTheSubnetOnlyAndTheCacheIsNot() {
        Plan plan = INTERNAL.withFeatures(Set.of(Feature.RATE_LIMIT_COUNTERS, Feature.EXTERNAL_CACHE));
        String[] rules = {
            "Sync 100 Inbound Allow Udp 10.20.4.0/27 10.20.4.0/27 4290",
            "Cache 110 Inbound Allow Tcp 10.20.4.0/27 10.20.4.0/27 10000",
            "Deny 4096 Inbound Deny * * * *"
        };
        assertEquals(Status.ALLOWED, inGroup(plan, "rate-limit-counters", rules).status());
        assertEquals(Status.PARTIAL, inGroup(plan, "external-cache", rules).status());
    }

    @Test
    void withoutAFileNothingIsKnown() {
        Audit audit = audit(INTERNAL, Networks.of());
        assertTrue(audit.requirements().stream().allMatch(verdict -> verdict.status() == Status.UNKNOWN));
        assertTrue(
                audit.requirements().stream().allMatch(verdict -> verdict.file().isEmpty()));
        assertFalse(audit.compliant());
    }

    private static final Plan FORCED =
            INTERNAL.withForcedTunneling(Optional.of(ForcedTunneling.through(Ipv4Address.parse("10.20.1.4"))));

    private static Verdict route(String rule, String... routes) {
        return verdict(audit(FORCED, Networks.of(Networks.routes(routes))), rule);
    }

    @Test
    void theControlPlaneNeedsItsOwnWayBesideTheTunnel() {
        String tunnel = "Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.4";
        assertEquals(Status.BLOCKED, route("control-plane-route", tunnel).status());
        assertEquals(
                Status.ALLOWED,
                route("control-plane-route", tunnel, "Back ApiManagement Internet")
                        .status());
        assertEquals(
                Status.PARTIAL,
                route("control-plane-route", tunnel, "Back ApiManagement.WestEurope Internet")
                        .status());
        assertEquals(
                Status.BLOCKED,
                route("control-plane-route", tunnel, "Back ApiManagement VirtualAppliance 10.20.1.4")
                        .status());
        assertEquals(Status.ALLOWED_BY_DEFAULT, route("control-plane-route").status());
    }

    @Test
    void aSingleAddressMayOrMayNotBeAllOfTheControlPlane() {
        Verdict verdict = route(
                "control-plane-route", "Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.4", "Back 51.145.179.78/32 Internet");
        assertEquals(Status.UNKNOWN, verdict.status());
    }

    @Test
    void theTunnelItselfIsWantedWithItsAppliance() {
        assertEquals(
                Status.ALLOWED,
                route("default-route", "Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.4")
                        .status());
        assertEquals(
                Status.ALLOWED,
                route(
                                "default-route",
                                "Low 0.0.0.0/1 VirtualAppliance 10.20.1.4",
                                "High 128.0.0.0/1 VirtualAppliance 10.20.1.4")
                        .status());
        assertEquals(
                Status.BLOCKED,
                route("default-route", "Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.5")
                        .status());
        assertEquals(Status.BLOCKED, route("default-route").status());
    }

    @Test
    void aCloserRouteTakesPartOfAClientsRange() {
        Plan external = plan(Mode.EXTERNAL)
                .withForcedTunneling(Optional.of(ForcedTunneling.through(Ipv4Address.parse("10.20.1.4"))
                        .withClientPrefixes(List.of(Ipv4Prefix.parse("203.0.113.0/24")))));
        Audit audit = audit(
                external,
                Networks.of(Networks.routes(
                        "Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.4",
                        "Clients 203.0.113.0/24 Internet",
                        "Odd 203.0.113.128/25 VirtualAppliance 10.20.1.4")));
        Verdict verdict = verdict(audit, "client-route");
        assertEquals(Status.PARTIAL, verdict.status());
        assertEquals(Optional.of("203.0.113.128/25 by way of Internet"), verdict.uncovered());
        assertEquals(List.of("Clients", "Odd"), verdict.decidedBy());
    }

    @Test
    void serviceEndpointsAreHeldAgainstTheSubnetOfThePlan() {
        Audit audit = audit(
                FORCED,
                Networks.of(
                        Networks.subnet("10.20.4.0/27", "Microsoft.Storage", "microsoft.sql"),
                        Networks.subnet("10.20.9.0/24", "Microsoft.KeyVault")));
        List<Verdict> endpoints = audit.requirements().stream()
                .filter(verdict -> verdict.kind() == Kind.SERVICE_ENDPOINT)
                .toList();
        assertEquals(
                List.of(
                        "Microsoft.Storage allowed",
                        "Microsoft.Sql allowed",
                        "Microsoft.EventHub blocked",
                        "Microsoft.KeyVault blocked"),
                endpoints.stream()
                        .map(verdict ->
                                verdict.destination() + " " + verdict.status().word())
                        .toList());
    }
}
