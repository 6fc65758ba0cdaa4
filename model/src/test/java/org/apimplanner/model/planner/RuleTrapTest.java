package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.ALL_FEATURES;
import static org.apimplanner.model.planner.TestPlans.EDITIONS;
import static org.apimplanner.model.planner.TestPlans.first;
import static org.apimplanner.model.planner.TestPlans.hasRule;
import static org.apimplanner.model.planner.TestPlans.in;
import static org.apimplanner.model.planner.TestPlans.premium;
import static org.apimplanner.model.planner.TestPlans.rulesFor;
import static org.apimplanner.model.planner.TestPlans.withSecondRegion;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.model.golden.ReportTables;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.NsgRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The traps of the port tables; the numbers are those of the list of known traps.
final class RuleTrapTest {
    @Test
    @DisplayName("Trap 1: [80] is an optional port, so 80 is open only on request, in the row of 443")
    void portEightyOnlyOnRequest() {
        for (String edition : EDITIONS) {
            assertTrue(hasRule(premium(edition, Mode.EXTERNAL), "Internet", "443"), edition);
            Plan asked = premium(edition, Mode.EXTERNAL, Feature.HTTP_CLIENTS);
            assertTrue(hasRule(asked, "Internet", "80,443"), edition);
            assertFalse(hasRule(asked, "Internet", "443"), edition);
        }
    }

    @Test
    @DisplayName("Trap 2: Storage 443 is required and Storage 445 optional, in two rules")
    void storageTwice() {
        Plan plan = premium("2023-08", Mode.INTERNAL, Feature.GIT_REPOSITORY);
        List<NsgRule> storage = first(plan).nsgRules().stream()
                .filter(r -> r.destination().equals("Storage"))
                .toList();
        assertEquals(
                Set.of("443 required", "445 optional"),
                storage.stream()
                        .map(r -> r.destinationPorts().getFirst() + " "
                                + r.requirement().word())
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("Trap 3: a row for both directions becomes a rule in each")
    void bothDirectionsAreTwoRules() {
        Plan plan = premium("2026-08", Mode.INTERNAL, ALL_FEATURES.toArray(Feature[]::new));
        for (String ports : List.of("10000", "6381-6383", "4290")) {
            List<NsgRule> rules = rulesFor(plan, ports);
            assertEquals(2, rules.size(), ports);
            assertEquals(
                    EnumSet.allOf(Direction.class),
                    rules.stream().map(NsgRule::direction).collect(Collectors.toSet()),
                    ports);
        }
    }

    @Test
    @DisplayName("Trap 4: 4290 is UDP in every edition")
    void rateLimitCountersAreUdp() {
        for (String edition : EDITIONS) {
            List<NsgRule> rules = rulesFor(premium(edition, Mode.INTERNAL, Feature.RATE_LIMIT_COUNTERS), "4290");
            assertEquals(2, rules.size(), edition);
            assertTrue(rules.stream().allMatch(r -> r.protocol() == Protocol.UDP), edition);
        }
    }

    @Test
    @DisplayName("Trap 5: the load balancer probes any port on stv1, 6390 on stv2; Developer is exempt")
    void loadBalancerPorts() {
        Plan stv2 = premium("2023-08", Mode.INTERNAL);
        assertTrue(hasRule(stv2, "AzureLoadBalancer", "6390"));
        assertFalse(hasRule(stv2, "AzureLoadBalancer", "*"));
        assertTrue(hasRule(stv2.withPlatform(Platform.STV1), "AzureLoadBalancer", "*"));
        assertFalse(hasRule(stv2.withPlatform(Platform.STV1), "AzureLoadBalancer", "6390"));
        assertTrue(hasRule(premium("2026-08", Mode.INTERNAL, Feature.MACHINE_HEALTH), "AzureLoadBalancer", "6391"));
        for (String edition : EDITIONS) {
            assertEquals(Requirement.REQUIRED, probe(premium(edition, Mode.INTERNAL)), edition);
            assertEquals(
                    Requirement.OPTIONAL, probe(in("westeurope", edition, Tier.DEVELOPER, Mode.INTERNAL)), edition);
        }
    }

    @Test
    @DisplayName("Trap 5: on stv1 any port is required for Premium and optional for Developer")
    void loadBalancerOnStv1() {
        for (String edition : List.of("2023-08", "2026-08")) {
            Plan premium = premium(edition, Mode.INTERNAL).withPlatform(Platform.STV1);
            assertEquals(Requirement.REQUIRED, rulesFor(premium, "*").getFirst().requirement(), edition);
            Plan developer = premium.withTier(Tier.DEVELOPER);
            assertEquals(
                    Requirement.OPTIONAL, rulesFor(developer, "*").getFirst().requirement(), edition);
        }
    }

    private static Requirement probe(Plan plan) {
        return rulesFor(plan, "6390").getFirst().requirement();
    }

    @Test
    @DisplayName("Trap 6: tags have one spelling, whatever the document wrote")
    void canonicalTags() {
        Set<String> tags = new HashSet<>();
        for (String edition : EDITIONS) {
            for (Platform platform : List.of(Platform.STV1, Platform.STV2)) {
                Plan plan = withSecondRegion(
                                premium(edition, Mode.EXTERNAL, ALL_FEATURES.toArray(Feature[]::new)), "northeurope")
                        .withPlatform(platform)
                        .withDenyByDefault(true);
                first(plan).nsgRules().forEach(r -> tags.addAll(List.of(r.source(), r.destination())));
            }
        }
        assertEquals(
                Set.of(
                        "*",
                        "Internet",
                        "VirtualNetwork",
                        "ApiManagement",
                        "AzureLoadBalancer",
                        "AzureTrafficManager",
                        "Storage",
                        "Sql",
                        "EventHub",
                        "AzureKeyVault",
                        "AzureActiveDirectory",
                        "AzureConnectors",
                        "AzureCloud",
                        "AzureMonitor"),
                tags);
    }

    @Test
    @DisplayName("Trap 7: the row that lacks a column separator still has its port 6391")
    void machineHealthHasItsPort() {
        NsgRule rule = rulesFor(premium("2026-08", Mode.EXTERNAL, Feature.MACHINE_HEALTH), "6391")
                .getFirst();
        assertEquals(
                "Inbound|Tcp|AzureLoadBalancer|VirtualNetwork|6391|Allow|optional|machineHealth",
                ReportTables.nsg(first(premium("2026-08", Mode.EXTERNAL, Feature.MACHINE_HEALTH))).stream()
                        .filter(l -> l.contains("6391"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(List.of(PortRange.of(6391)), rule.destinationPorts());
    }

    @Test
    @DisplayName("Trap 18: NSG rules hold no host names; 1886 goes with 443, and revocation lists need 80")
    void hostsAreForFirewallsOnly() {
        Plan plan = premium("2026-08", Mode.EXTERNAL, ALL_FEATURES.toArray(Feature[]::new))
                .withDenyByDefault(true);
        first(plan)
                .nsgRules()
                .forEach(r -> assertFalse(r.destination().matches(".*\\.(com|net|us|cn)"), r.destination()));
        List<String> firewall = ReportTables.firewall(first(plan));
        assertTrue(firewall.contains("fqdn|crl.microsoft.com|Tcp|80; 443|required"));
        assertTrue(firewall.contains("fqdn|prod3.prod.microsoftmetrics.com|Tcp|443; 1886|required"));
    }

    @Test
    @DisplayName("Trap 19: a port list is a set of ports, a range with spaces is one range")
    void portListsAndRanges() {
        Plan plan =
                premium("2023-08", Mode.INTERNAL, Feature.EVENT_HUBS, Feature.INTERNAL_CACHE, Feature.AZURE_MONITOR);
        List<String> lines = ReportTables.nsg(first(plan));
        assertTrue(lines.contains("Outbound|Tcp|VirtualNetwork|EventHub|443; 5671; 5672|Allow|optional|eventHubs"));
        assertTrue(lines.contains("Outbound|Tcp|VirtualNetwork|AzureMonitor|443; 1886|Allow|optional|azureMonitor"));
        assertEquals(
                List.of(new PortRange(6381, 6383)),
                rulesFor(plan, "6381-6383").getFirst().destinationPorts());
    }

    @Test
    @DisplayName("Trap 27: Traffic Manager comes in only to external instances in several regions")
    void trafficManagerOnlyExternalAndMultiRegion() {
        Plan external = premium("2026-08", Mode.EXTERNAL);
        assertFalse(hasRule(external, "AzureTrafficManager", "443"));
        assertTrue(hasRule(withSecondRegion(external, "northeurope"), "AzureTrafficManager", "443"));
        Plan internal = withSecondRegion(premium("2026-08", Mode.INTERNAL), "northeurope");
        assertFalse(hasRule(internal, "AzureTrafficManager", "443"));
        Plan older = withSecondRegion(premium("2023-08", Mode.EXTERNAL), "northeurope");
        assertFalse(hasRule(older, "AzureTrafficManager", "443"));
    }
}
