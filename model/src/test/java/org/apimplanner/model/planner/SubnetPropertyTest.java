package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;
import org.apimplanner.model.support.EverySeed;

/// What holds of every subnet, tried on many plans from each seed.
final class SubnetPropertyTest {
    private static final int MANY = 1_000;
    private static final Map<Tier, Integer> MOST_UNITS =
            Map.of(Tier.DEVELOPER, 1, Tier.BASIC, 2, Tier.STANDARD, 4, Tier.PREMIUM, 31, Tier.PREMIUM_V2, 30);

    @EverySeed
    void aProposedSubnetLiesInItsNetworkAndMeetsNothing(long seed) {
        RandomPlans.of(seed, MANY).forEach(plan -> {
            Report report = report(plan);
            for (int i = 0; i < report.regions().size(); i++) {
                assertProposalIsFree(plan, report, i);
            }
        });
    }

    private static void assertProposalIsFree(Plan plan, Report report, int index) {
        SubnetPlan.Chosen chosen = report.regions()
                .get(index)
                .subnet()
                .flatMap(SubnetPlan::chosen)
                .filter(SubnetPlan.Chosen::proposed)
                .orElse(null);
        if (chosen == null) {
            return;
        }
        Ipv4Prefix cidr = chosen.cidr();
        assertTrue(plan.regions().get(index).vnet().stream().anyMatch(vnet -> vnet.contains(cidr)), plan::toString);
        assertTrue(plan.regions().get(index).inUse().stream().noneMatch(cidr::overlaps), plan::toString);
        for (int other = 0; other < report.regions().size(); other++) {
            if (other != index) {
                assertFalse(
                        report.regions()
                                .get(other)
                                .subnet()
                                .flatMap(SubnetPlan::chosen)
                                .filter(c -> c.cidr().overlaps(cidr))
                                .isPresent(),
                        plan::toString);
            }
        }
    }

    @EverySeed
    void aProposedSubnetFitsAndTheNextSmallerDoesNot(long seed) {
        RandomPlans.of(seed, MANY).forEach(plan -> {
            Report report = report(plan);
            for (int i = 0; i < report.regions().size(); i++) {
                int index = i;
                report.regions().get(i).subnet().ifPresent(s -> assertFits(plan, index, s));
            }
        });
    }

    private static void assertFits(Plan plan, int index, SubnetPlan subnet) {
        SubnetPlan.Required now = subnet.required();
        long units = plan.regions().get(index).units();
        long room = Math.max(units, plan.regions().get(index).maxUnits());
        long step = room == units && units < MOST_UNITS.getOrDefault(plan.tier(), 0) ? 1 : 0;
        boolean counted = plan.mode() == Mode.EXTERNAL || plan.mode() == Mode.INTERNAL;
        long later = now.total() - now.units() + now.units() / units * (room + (counted ? step : 0));
        Set<Integer> documented = Set.of(29, 27, 24);
        assertTightOrDocumented(subnet.minimum().prefixLength(), now.total(), documented, plan);
        assertTightOrDocumented(subnet.recommended().prefixLength(), later, documented, plan);
        assertTrue(subnet.recommended().prefixLength() <= subnet.minimum().prefixLength(), plan::toString);
        subnet.chosen()
                .filter(SubnetPlan.Chosen::proposed)
                .ifPresent(c -> assertEquals(
                        subnet.recommended().prefixLength(), c.cidr().length(), plan::toString));
    }

    /// What the program proposes itself it does not warn of.
    @EverySeed
    void noFindingAboutASizeIsGivenForAProposal(long seed) {
        RandomPlans.of(seed, MANY).forEach(plan -> {
            Report report = report(plan);
            for (int i = 0; i < plan.regions().size(); i++) {
                if (plan.regions().get(i).subnet().isEmpty()) {
                    String path = "/regions/" + i + "/subnet";
                    assertTrue(
                            report.findings().stream()
                                    .noneMatch(finding -> finding.path().equals(path)),
                            plan::toString);
                }
            }
        });
    }

    @EverySeed
    void whereNothingIsProposedNothingOfTheRecommendedSizeIsFree(long seed) {
        RandomPlans.of(seed, MANY).forEach(plan -> {
            Report report = report(plan);
            for (int i = 0; i < plan.regions().size(); i++) {
                RegionPlan region = plan.regions().get(i);
                SubnetPlan subnet = report.regions().get(i).subnet().orElse(null);
                if (subnet != null
                        && subnet.chosen().isEmpty()
                        && !region.vnet().isEmpty()) {
                    int wanted = subnet.recommended().prefixLength();
                    List<Ipv4Prefix> taken = taken(plan, report);
                    assertTrue(region.vnet().stream().noneMatch(vnet -> isFree(vnet, wanted, taken)), plan::toString);
                }
            }
        });
    }

    /// Ranges of every region count: networks that may be peered must not share addresses.
    private static List<Ipv4Prefix> taken(Plan plan, Report report) {
        List<Ipv4Prefix> taken = new ArrayList<>();
        for (RegionPlan region : plan.regions()) {
            taken.addAll(region.inUse());
            region.surroundings().applicationGatewaySubnet().ifPresent(taken::add);
            region.surroundings().privateEndpointSubnet().ifPresent(taken::add);
        }
        plan.surroundings()
                .workspaceGateways()
                .forEach(gateway -> gateway.subnet().ifPresent(taken::add));
        report.regions().forEach(r -> r.subnet().flatMap(SubnetPlan::chosen).ifPresent(c -> taken.add(c.cidr())));
        return taken;
    }

    /// Tries every block of the wanted length in turn.
    private static boolean isFree(Ipv4Prefix vnet, int wanted, List<Ipv4Prefix> taken) {
        for (long at = vnet.first().bits(); at <= vnet.last().bits(); at += Ipv4Prefix.sizeOf(wanted)) {
            Ipv4Prefix block = Ipv4Prefix.containing(new Ipv4Address(at), wanted);
            if (vnet.contains(block) && taken.stream().noneMatch(block::overlaps)) {
                return true;
            }
        }
        return false;
    }

    private static void assertTightOrDocumented(int length, long needed, Set<Integer> documented, Plan plan) {
        assertTrue(Ipv4Prefix.sizeOf(length) >= needed, plan::toString);
        boolean nextSmallerFails = Ipv4Prefix.sizeOf(length + 1) < needed;
        assertTrue(nextSmallerFails || documented.contains(length), plan::toString);
    }

    @EverySeed
    void oneMoreUnitNeverShrinksAnything(long seed) {
        RandomPlans.of(seed, MANY).forEach(plan -> {
            Plan more = plan.withRegion(0, r -> r.withUnits(r.units() + 1).withMaxUnits(r.maxUnits() + 1));
            report(plan).regions().getFirst().subnet().ifPresent(before -> {
                SubnetPlan after = report(more).regions().getFirst().subnet().orElseThrow();
                assertTrue(after.required().total() >= before.required().total(), plan::toString);
                assertTrue(after.minimum().addresses() >= before.minimum().addresses(), plan::toString);
                assertTrue(
                        after.recommended().addresses() >= before.recommended().addresses(), plan::toString);
            });
        });
    }
}
