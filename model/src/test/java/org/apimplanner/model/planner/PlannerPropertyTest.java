package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.report;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.model.file.ReportFile;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;
import org.junit.jupiter.api.Test;

/// What holds of every plan, tried on thousands from fixed seeds.
final class PlannerPropertyTest {
    private static final int MANY = 3_000;

    @Test
    void everyPlanYieldsAReportOfItsRegions() {
        RandomPlans.of(1, MANY).forEach(plan -> {
            Report report = assertDoesNotThrow(() -> report(plan), plan::toString);
            assertEquals(plan, report.plan());
            assertEquals(plan.regions().size(), report.regions().size());
        });
    }

    @Test
    void anUnknownEditionYieldsAReportToo() {
        Plan plan = RandomPlans.of(2, 1).findFirst().orElseThrow();
        assertNotNull(report(plan.withEdition("1999")));
    }

    @Test
    void aProposedSubnetLiesInItsNetworkAndMeetsNothing() {
        RandomPlans.of(3, MANY).forEach(plan -> {
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
        assertTrue(plan.regions().get(index).vnet().orElseThrow().contains(cidr), plan::toString);
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

    @Test
    void aProposedSubnetFitsAndTheNextSmallerDoesNot() {
        RandomPlans.of(4, MANY).forEach(plan -> {
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
        long later = now.total() - now.units() + now.units() / units * room;
        Set<Integer> documented = Set.of(29, 27, 24);
        assertTightOrDocumented(subnet.minimum().prefixLength(), now.total(), documented, plan);
        assertTightOrDocumented(subnet.recommended().prefixLength(), later, documented, plan);
        assertTrue(subnet.recommended().prefixLength() <= subnet.minimum().prefixLength(), plan::toString);
        subnet.chosen()
                .filter(SubnetPlan.Chosen::proposed)
                .map(c -> c.cidr().length())
                .ifPresent(length -> {
                    assertTrue(length <= subnet.minimum().prefixLength(), plan::toString);
                    assertTrue(length >= subnet.recommended().prefixLength(), plan::toString);
                });
    }

    @Test
    void aProposalSmallerThanRecommendedMeansThatNothingLargerIsFree() {
        RandomPlans.of(13, MANY).forEach(plan -> {
            Report report = report(plan);
            List<Ipv4Prefix> chosen = report.regions().stream()
                    .flatMap(r -> r.subnet().flatMap(SubnetPlan::chosen).stream())
                    .map(SubnetPlan.Chosen::cidr)
                    .toList();
            for (int i = 0; i < chosen.size() && chosen.size() == plan.regions().size(); i++) {
                SubnetPlan subnet = report.regions().get(i).subnet().orElseThrow();
                int wanted = subnet.recommended().prefixLength();
                if (subnet.chosen().orElseThrow().proposed() && chosen.get(i).length() > wanted) {
                    RegionPlan region = plan.regions().get(i);
                    List<Ipv4Prefix> taken = new ArrayList<>(region.inUse());
                    taken.addAll(chosen.subList(0, i));
                    taken.addAll(chosen.subList(i + 1, chosen.size()));
                    assertFalse(isFree(region.vnet().orElseThrow(), wanted, taken), plan::toString);
                }
            }
        });
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

    @Test
    void oneMoreUnitNeverShrinksAnything() {
        RandomPlans.of(5, MANY).forEach(plan -> {
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

    @Test
    void switchingAFeatureOnMovesNoPriorityAndRemovesNoRequiredRule() {
        RandomPlans.of(6, 500).forEach(plan -> {
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

    @Test
    void namesAndPrioritiesAreWhatAzureTakes() {
        RandomPlans.of(7, MANY)
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

    @Test
    void aDenyComesLast() {
        RandomPlans.of(8, MANY)
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

    @Test
    void noAllowlistEntryStandsTwiceForOneReason() {
        RandomPlans.of(9, MANY)
                .forEach(plan -> report(plan).regions().forEach(region -> {
                    Set<List<Object>> seen = new HashSet<>();
                    region.firewall()
                            .forEach(f -> assertTrue(
                                    seen.add(List.of(f.kind(), f.destination(), f.protocol(), f.ports(), f.rule())),
                                    () -> f + " twice in " + plan));
                }));
    }

    @Test
    void everyStatementCitesADocumentAndIsFilledIn() {
        RandomPlans.of(10, 1_000).forEach(plan -> {
            Report report = report(plan);
            for (RegionReport region : report.regions()) {
                region.subnet().ifPresent(s -> assertCited(s.references(), "", plan));
                region.nsgRules().forEach(r -> assertCited(r.references(), r.name() + r.purpose(), plan));
                region.routes().forEach(r -> assertCited(r.references(), r.name() + r.purpose(), plan));
                region.firewall().forEach(r -> assertCited(r.references(), r.destination() + r.purpose(), plan));
                region.sourceAddresses().forEach(r -> assertCited(r.references(), r.value() + r.purpose(), plan));
                region.dnsRecords().forEach(r -> assertCited(r.references(), r.purpose(), plan));
                assertCited(
                        region.publicIp().references(),
                        region.publicIp().notes().toString(),
                        plan);
            }
            report.findings().forEach(f -> assertCited(f.references(), f.message() + f.fix(), plan));
            report.checklist().forEach(c -> assertCited(c.references(), c.item(), plan));
        });
    }

    private static void assertCited(List<Source> references, String text, Plan plan) {
        assertFalse(references.isEmpty(), () -> text + " cites nothing in " + plan);
        references.forEach(s -> {
            assertFalse(s.document().isBlank() || s.section().isBlank(), s::toString);
            assertTrue(s.asOf().matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"), s::toString);
        });
        assertFalse(text.contains("{") || text.contains("}"), () -> text + " is not filled in, in " + plan);
    }

    @Test
    void findingsPointIntoThePlan() {
        RandomPlans.of(11, 1_000)
                .forEach(plan -> report(plan).findings().forEach(f -> {
                    assertTrue(f.path().isEmpty() || f.path().startsWith("/"), f.path());
                    if (f.path().startsWith("/regions/")) {
                        int index = Integer.parseInt(f.path().split("/", -1)[2]);
                        assertTrue(index < plan.regions().size(), f.path());
                    }
                }));
    }

    @Test
    void theSamePlanGivesTheSameBytesInEveryLocale() {
        List<Plan> plans = RandomPlans.of(14, 200).toList();
        Locale before = Locale.getDefault();
        try {
            List<List<String>> byLocale = Stream.of("en-US", "tr-TR", "ar-SA-u-nu-arab", "hi-IN-u-nu-deva", "de-DE")
                    .map(tag -> written(plans, Locale.forLanguageTag(tag)))
                    .toList();
            byLocale.forEach(written -> assertEquals(byLocale.getFirst(), written));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> written(List<Plan> plans, Locale locale) {
        Locale.setDefault(locale);
        return plans.stream().map(p -> ReportFile.write(report(p), "1.0.0")).toList();
    }

    @Test
    void thePlannerForgetsNothingAndRemembersNothing() {
        List<Plan> plans = RandomPlans.of(12, 300).toList();
        List<Report> once = plans.stream().map(TestPlans::report).toList();
        List<Report> again =
                plans.reversed().stream().map(TestPlans::report).toList().reversed();
        assertEquals(once, again);
    }
}
