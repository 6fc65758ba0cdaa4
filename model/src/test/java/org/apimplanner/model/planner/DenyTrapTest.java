package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.ALL_FEATURES;
import static org.apimplanner.model.planner.TestPlans.APPLIANCE;
import static org.apimplanner.model.planner.TestPlans.first;
import static org.apimplanner.model.planner.TestPlans.hasRule;
import static org.apimplanner.model.planner.TestPlans.premium;
import static org.apimplanner.model.planner.TestPlans.rulesFor;
import static org.apimplanner.model.planner.TestPlans.withSecondRegion;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.report.NsgRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The traps around Azure's default rules, a final deny and priorities.
final class DenyTrapTest {
    @Test
    @DisplayName("Trap 14: rules that Azure's defaults already allow are emitted all the same")
    void documentedRulesStandWithoutADeny() {
        Plan plan = premium("2026-08", Mode.INTERNAL);
        assertTrue(hasRule(plan, "AzureLoadBalancer", "6390"));
        assertTrue(first(plan).nsgRules().stream().noneMatch(r -> r.access() == Access.DENY));
        assertEquals(
                5,
                first(plan).nsgRules().stream()
                        .filter(r -> r.direction() == Direction.OUTBOUND)
                        .count());
    }

    @Test
    @DisplayName("Trap 15: a deny never leans on the VirtualNetwork tag, which may hold a default route")
    void denyDoesNotUseVirtualNetwork() {
        Plan plan =
                premium("2026-08", Mode.INTERNAL).withDenyByDefault(true).withForcedTunneling(Optional.of(APPLIANCE));
        List<NsgRule> denies = first(plan).nsgRules().stream()
                .filter(r -> r.access() == Access.DENY)
                .toList();
        assertEquals(2, denies.size());
        for (NsgRule deny : denies) {
            assertNotEquals("VirtualNetwork", deny.source());
            assertNotEquals("VirtualNetwork", deny.destination());
        }
    }

    @Test
    @DisplayName(
            "Trap 25: under a final deny DNS servers of one's own, NTP, 12000 and KMS are let out, which no port table lists")
    void denyLetsTheProseOut() {
        Plan plan = premium("2023-08", Mode.INTERNAL, Feature.WINDOWS_VIRTUAL_MACHINES)
                .withCustomDns(List.of(Ipv4Address.parse("10.0.0.10")));
        for (String ports : List.of("53", "123", "12000", "1688")) {
            assertTrue(rulesFor(plan, ports).isEmpty(), ports);
            NsgRule rule = rulesFor(plan.withDenyByDefault(true), ports).getFirst();
            assertEquals(Direction.OUTBOUND, rule.direction(), ports);
            assertEquals(Access.ALLOW, rule.access(), ports);
        }
        assertEquals(
                Protocol.UDP,
                rulesFor(plan.withDenyByDefault(true), "123").getFirst().protocol());
        assertTrue(rulesFor(plan.withEdition("2021").withDenyByDefault(true), "123")
                .isEmpty());
    }

    @Test
    @DisplayName("Trap 25: the deny stands after every allow of its direction")
    void denyIsLast() {
        Plan plan = premium("2026-08", Mode.EXTERNAL, ALL_FEATURES.toArray(Feature[]::new))
                .withDenyByDefault(true);
        for (Direction direction : Direction.values()) {
            List<NsgRule> rules = first(plan).nsgRules().stream()
                    .filter(r -> r.direction() == direction)
                    .sorted(Comparator.comparingInt(NsgRule::priority))
                    .toList();
            assertEquals(Access.DENY, rules.getLast().access());
            assertEquals(
                    1, rules.stream().filter(r -> r.access() == Access.DENY).count());
        }
    }

    @Test
    @DisplayName("Trap 28: priorities are unique within a direction, from 100 to 4096, also with two regional tags")
    void prioritiesAreUnique() {
        Plan plan = withSecondRegion(
                        premium("2023-08", Mode.EXTERNAL, ALL_FEATURES.toArray(Feature[]::new)), "northeurope")
                .withServiceTagScope(ServiceTagScope.REGIONAL)
                .withDenyByDefault(true);
        for (NsgRule rule : TestPlans.report(plan).regions().getLast().nsgRules()) {
            assertTrue(rule.priority() >= 100 && rule.priority() <= 4096, rule.name());
        }
        Set<String> taken = new HashSet<>();
        for (NsgRule rule : TestPlans.report(plan).regions().getLast().nsgRules()) {
            assertTrue(taken.add(rule.direction() + " " + rule.priority()), rule.name());
        }
    }
}
