package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.support.EverySeed;

/// What holds of every rule, route and allowlist entry, tried on many plans from each seed.
final class RulePropertyTest {
    private static final int MANY = 1_000;

    @EverySeed
    void switchingAFeatureOnMovesNoPriorityAndRemovesNoRequiredRule(long seed) {
        RandomPlans.of(seed, 170).forEach(plan -> {
            for (Feature feature : Feature.values()) {
                Set<Feature> more = EnumSet.of(feature);
                more.addAll(plan.features());
                assertRulesStay(plan, report(plan), report(plan.withFeatures(more)));
            }
        });
    }

    private static void assertRulesStay(Plan plan, Report before, Report after) {
        for (int i = 0; i < before.regions().size(); i++) {
            Map<String, NsgRule> later = byName(after.regions().get(i));
            byName(before.regions().get(i)).forEach((name, rule) -> {
                NsgRule same = later.get(name);
                assertTrue(same != null || rule.requirement() == Requirement.OPTIONAL, () -> name + " in " + plan);
                if (same != null) {
                    assertEquals(rule.priority(), same.priority(), () -> name + " in " + plan);
                    assertTrue(
                            rule.requirement() == Requirement.OPTIONAL || same.requirement() == Requirement.REQUIRED,
                            () -> name + " in " + plan);
                }
            });
        }
    }

    private static Map<String, NsgRule> byName(RegionReport region) {
        Map<String, NsgRule> rules = new HashMap<>();
        region.nsgRules().forEach(r -> rules.put(r.direction() + " " + r.name(), r));
        return rules;
    }

    @EverySeed
    void namesAndPrioritiesAreWhatAzureTakes(long seed) {
        RandomPlans.of(seed, MANY)
                .forEach(plan -> report(plan).regions().forEach(region -> {
                    Set<String> taken = new HashSet<>();
                    for (NsgRule rule : region.nsgRules()) {
                        assertTrue(rule.priority() >= 100 && rule.priority() <= 4096, rule::toString);
                        assertTrue(rule.name().matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,78}[A-Za-z0-9_]"), rule::name);
                        assertTrue(
                                taken.add(rule.name().toLowerCase(Locale.ROOT)),
                                () -> rule.name() + " twice in " + plan);
                        assertTrue(taken.add(rule.direction() + " " + rule.priority()), () -> rule + " in " + plan);
                        assertFalse(rule.destinationPorts().isEmpty(), rule::toString);
                    }
                    Set<String> routes = new HashSet<>();
                    region.routes().stream().filter(r -> !undoesTheTunnel(plan)).forEach(r -> {
                        assertTrue(routes.add(r.name().toLowerCase(Locale.ROOT)), () -> r.name() + " twice in " + plan);
                        assertTrue(routes.add("to " + r.destination()), () -> r.destination() + " twice in " + plan);
                    });
                }));
    }

    /// A client range of everything collides with the default route; that plan has an error finding.
    private static boolean undoesTheTunnel(Plan plan) {
        return plan.forcedTunneling()
                .filter(t -> t.clientPrefixes().contains(Ipv4Prefix.ALL))
                .isPresent();
    }

    @EverySeed
    void aDenyComesLast(long seed) {
        RandomPlans.of(seed, MANY)
                .forEach(plan -> report(plan).regions().forEach(region -> {
                    for (NsgRule deny : region.nsgRules()) {
                        assertTrue(
                                deny.access() == Access.ALLOW
                                        || region.nsgRules().stream()
                                                .noneMatch(r -> r.direction() == deny.direction()
                                                        && r.priority() > deny.priority()),
                                plan::toString);
                    }
                }));
    }

    @EverySeed
    void noAllowlistEntryStandsTwice(long seed) {
        RandomPlans.of(seed, MANY)
                .forEach(plan -> report(plan).regions().forEach(region -> {
                    Set<List<Object>> seen = new HashSet<>();
                    region.firewall()
                            .forEach(f -> assertTrue(
                                    seen.add(List.of(f.kind(), f.destination(), f.protocol(), f.ports())),
                                    () -> f + " twice in " + plan));
                }));
    }
}
