package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.APPLIANCE;
import static org.apimplanner.model.planner.TestPlans.EDITIONS;
import static org.apimplanner.model.planner.TestPlans.first;
import static org.apimplanner.model.planner.TestPlans.in;
import static org.apimplanner.model.planner.TestPlans.premium;
import static org.apimplanner.model.planner.TestPlans.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.SourceAddress;
import org.junit.jupiter.api.Test;

/// Whose address others see, and what crosses the device behind which the instance stands.
final class EgressTest {
    private static final List<Mode> INJECTED = List.of(Mode.EXTERNAL, Mode.INTERNAL);

    private static SourceAddress seenByPublicBackends(Plan plan) {
        List<SourceAddress> seen = first(plan).sourceAddresses().stream()
                .filter(address -> address.seenBy().equals("public backends"))
                .toList();
        assertEquals(1, seen.size(), plan::toString);
        return seen.getFirst();
    }

    private static List<String> allowSteps(Plan plan) {
        return report(plan).checklist().stream()
                .map(item -> item.item())
                .filter(item -> item.startsWith("Allow the public address"))
                .toList();
    }

    private static Plan through(Plan plan, ForcedTunneling forced) {
        return plan.withForcedTunneling(Optional.of(forced));
    }

    @Test
    void withoutAForcedRoutePublicBackendsSeeTheInstancesOwnAddress() {
        for (String edition : EDITIONS) {
            for (Mode mode : INJECTED) {
                Plan plan = premium(edition, mode);
                assertEquals("public VIP", seenByPublicBackends(plan).value());
                assertEquals(
                        List.of("Allow the public address of West Europe where public backends filter callers by"
                                + " address."),
                        allowSteps(plan));
            }
        }
    }

    @Test
    void behindAnApplianceTheySeeItsPublicAddress() {
        for (String edition : EDITIONS) {
            for (Mode mode : INJECTED) {
                Plan plan = through(premium(edition, mode), APPLIANCE);
                assertEquals(
                        "public address of the device at 10.0.1.4",
                        seenByPublicBackends(plan).value());
                assertEquals(1, allowSteps(plan).size());
                assertTrue(allowSteps(plan).getFirst().contains("of the device at 10.0.1.4"));
            }
        }
    }

    @Test
    void behindAGatewayTheySeeTheNatOnPremises() {
        for (String edition : EDITIONS) {
            for (Mode mode : INJECTED) {
                Plan plan = through(premium(edition, mode), ForcedTunneling.throughGateway());
                assertEquals(
                        "public address of the on-premises NAT behind the virtual network gateway",
                        seenByPublicBackends(plan).value());
                assertEquals(1, allowSteps(plan).size());
                assertTrue(allowSteps(plan).getFirst().contains("on-premises NAT"));
            }
        }
    }

    @Test
    void aForcedRouteThatTheModeDoesNotHaveChangesNothing() {
        Plan plan = through(in("westeurope", "2026-08", Tier.PREMIUM, Mode.NONE), APPLIANCE);
        assertEquals("public VIP", seenByPublicBackends(plan).value());
    }

    @Test
    void theEgressOfAnIntegratedInstanceIsNotVerified() {
        for (Mode mode : List.of(Mode.INTEGRATION, Mode.INJECTION)) {
            SourceAddress seen = seenByPublicBackends(in("westeurope", "2026-11", Tier.PREMIUM_V2, mode));
            assertTrue(!seen.verified() && seen.note().orElseThrow().contains("AzureCloud.westeurope"), seen::toString);
        }
        SourceAddress none = seenByPublicBackends(in("westeurope", "2026-11", Tier.STANDARD_V2, Mode.NONE));
        assertEquals("AzureCloud.westeurope", none.value());
        assertTrue(none.verified());
    }

    private static FirewallRule entry(Plan plan, String destination, int port) {
        return first(plan).firewall().stream()
                .filter(row ->
                        row.destination().equals(destination) && row.ports().contains(PortRange.of(port)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTakesAServiceEndpointIsNoDemandOnTheFirewall() {
        for (String edition : EDITIONS) {
            Plan plan = through(premium(edition, Mode.EXTERNAL, Feature.EVENT_HUBS), APPLIANCE);
            for (String[] service : new String[][] {
                {"Storage", "443", "Microsoft.Storage"},
                {"Sql", "1433", "Microsoft.Sql"},
                {"AzureKeyVault", "443", "Microsoft.KeyVault"},
                {"EventHub", "5671", "Microsoft.EventHub"}
            }) {
                FirewallRule row = entry(plan, service[0], Integer.parseInt(service[1]));
                assertEquals(Requirement.OPTIONAL, row.requirement(), service[0]);
                assertEquals(Optional.of(service[2]), row.serviceEndpoint());
                assertTrue(row.note().orElseThrow().contains("does not cross the firewall"), service[0]);
            }
            Plan without = through(premium(edition, Mode.EXTERNAL), APPLIANCE.withServiceEndpoints(false));
            assertEquals(Requirement.REQUIRED, entry(without, "Sql", 1433).requirement());
            assertEquals(Optional.empty(), entry(without, "Sql", 1433).serviceEndpoint());
        }
    }

    @Test
    void azuresOwnDnsAsksForNoRuleAndServersOfOnesOwnDo() {
        for (String edition : EDITIONS) {
            Plan plan = premium(edition, Mode.INTERNAL).withDenyByDefault(true);
            assertEquals(0, dns(plan));
            // One rule of the group and one entry of the allowlist for each server.
            assertEquals(
                    4,
                    dns(plan.withCustomDns(List.of(Ipv4Address.parse("10.0.0.10"), Ipv4Address.parse("10.0.0.11")))));
        }
    }

    private static long dns(Plan plan) {
        return first(plan).nsgRules().stream()
                        .filter(rule -> rule.rule().equals("dns"))
                        .count()
                + first(plan).firewall().stream()
                        .filter(row -> row.rule().equals("dns"))
                        .count();
    }

    private static List<NsgRule> clients(Plan plan) {
        return first(plan).nsgRules().stream()
                .filter(rule -> rule.rule().equals("client-https"))
                .toList();
    }

    @Test
    void aFinalDenyInInternalModeLetsTheNetworkInOn443() {
        for (String edition : EDITIONS) {
            Plan plan = premium(edition, Mode.INTERNAL);
            assertEquals(List.of(), clients(plan));
            NsgRule rule = clients(plan.withDenyByDefault(true)).getFirst();
            assertEquals(100, rule.priority());
            assertEquals("VirtualNetwork", rule.source());
            assertEquals(List.of(PortRange.of(443)), rule.destinationPorts());
            assertTrue(rule.note().orElseThrow().contains("Narrow"));
            NsgRule both = clients(premium(edition, Mode.INTERNAL, Feature.HTTP_CLIENTS)
                            .withDenyByDefault(true))
                    .getFirst();
            assertEquals(List.of(PortRange.of(80), PortRange.of(443)), both.destinationPorts());
        }
    }
}
