package org.apimplanner.model.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.planner.PlanStream;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;
import org.apimplanner.model.report.SubnetPlan;
import org.apimplanner.model.support.EverySeed;

/// What holds for any two plans. The change is carried out here a second way: rows are taken out and
/// put in, and the outcome is compared by what a rule does.
class DiffPropertyTest {
    private static final int MANY = 270;

    @EverySeed
    void aPlanDoesNotDifferFromItself(long seed) {
        PlanStream.of(seed, MANY).forEach(plan -> {
            Diff diff = diff(plan, plan);
            assertTrue(diff.same(), plan::toString);
            assertEquals(List.of(), diff.planChanges());
            assertEquals(List.of(), diff.regions());
            assertEquals(List.of(), diff.consequences());
            assertEquals(List.of(), diff.documentation());
        });
    }

    @EverySeed
    void twoPlansAreTheSameExactlyWhenNoFieldDiffers(long seed) {
        eachPair(
                seed,
                (before, after, diff) -> assertEquals(diff.planChanges().isEmpty(), diff.same(), after::toString));
    }

    @EverySeed
    void theRulesOfOnePlanAndTheDifferenceGiveTheRulesOfTheOther(long seed) {
        eachPair(
                seed,
                (before, after, diff) -> assertCarriedOut(
                        before, after, diff, RegionReport::nsgRules, RegionDiff::nsgRules, this::does));
    }

    @EverySeed
    void theRoutesOfOnePlanAndTheDifferenceGiveTheRoutesOfTheOther(long seed) {
        eachPair(
                seed,
                (before, after, diff) ->
                        assertCarriedOut(before, after, diff, RegionReport::routes, RegionDiff::routes, this::does));
    }

    @EverySeed
    void theAllowlistOfOnePlanAndTheDifferenceGiveTheAllowlistOfTheOther(long seed) {
        eachPair(
                seed,
                (before, after, diff) -> assertCarriedOut(
                        before, after, diff, RegionReport::firewall, RegionDiff::firewall, this::does));
    }

    @EverySeed
    void theEndpointsAndRecordsOfOnePlanAndTheDifferenceGiveThoseOfTheOther(long seed) {
        eachPair(seed, (before, after, diff) -> {
            assertCarriedOut(
                    before,
                    after,
                    diff,
                    r -> r.subnet().map(SubnetPlan::serviceEndpoints).orElse(List.of()),
                    RegionDiff::serviceEndpoints,
                    service -> service);
            assertCarriedOut(before, after, diff, RegionReport::dnsRecords, RegionDiff::dnsRecords, this::does);
        });
    }

    @EverySeed
    void theWayBackUndoesTheWayThere(long seed) {
        eachPair(seed, (before, after, diff) -> {
            Diff back = ReportDiff.of(/* before= */ after, /* after= */ before, Shipped.REFERENCE);
            assertEquals(count(diff, Action.ADDED), count(back, Action.REMOVED), after::toString);
            assertEquals(count(diff, Action.CHANGED), count(back, Action.CHANGED), after::toString);
            assertEquals(diff.planChanges().size(), back.planChanges().size());
        });
    }

    @EverySeed
    void everyConsequenceIsASentenceWithSourcesAndNoOpenPlaceholder(long seed) {
        eachPair(
                seed,
                (before, after, diff) -> diff.consequences().forEach(c -> {
                    List<String> sentences = new ArrayList<>(c.steps());
                    sentences.add(c.summary());
                    sentences.forEach(s -> assertTrue(s.endsWith(".") && !s.contains("{") && !s.contains("}"), s));
                    assertFalse(c.references().isEmpty(), c::row);
                }));
    }

    @EverySeed
    void aChangedRowNamesTheFieldsThatDiffer(long seed) {
        eachPair(
                seed,
                (before, after, diff) -> diff.regions().stream()
                        .flatMap(RegionDiff::changes)
                        .forEach(change -> {
                            assertEquals(
                                    change.action() == Action.CHANGED,
                                    !change.fields().isEmpty(),
                                    change::key);
                            assertEquals(
                                    change.action() != Action.ADDED,
                                    change.before().isPresent(),
                                    change::key);
                            assertEquals(
                                    change.action() != Action.REMOVED,
                                    change.after().isPresent(),
                                    change::key);
                        }));
    }

    private static long count(Diff diff, Action action) {
        return diff.regions().stream()
                .flatMap(RegionDiff::changes)
                .filter(change -> change.action() == action)
                .count();
    }

    private Object does(NsgRule r) {
        return List.of(
                r.name(),
                r.priority(),
                r.access(),
                r.protocol(),
                r.source(),
                r.destination(),
                r.destinationPorts().stream().sorted().toList(),
                r.requirement(),
                r.feature());
    }

    private Object does(Route r) {
        return List.of(r.name(), r.destination(), r.nextHopType(), r.nextHopAddress());
    }

    private Object does(FirewallRule r) {
        return List.of(
                r.kind(),
                r.destination(),
                r.protocol(),
                r.ports().stream().sorted().toList(),
                r.requirement(),
                r.feature());
    }

    private Object does(DnsRecord r) {
        return List.of(r.zone(), r.name(), r.type(), r.value());
    }

    private static <T> void assertCarriedOut(
            Report before,
            Report after,
            Diff diff,
            Function<RegionReport, List<T>> section,
            Function<RegionDiff, List<RowChange<T>>> changes,
            Function<T, Object> meaning) {
        List<Object> rows = new ArrayList<>(meanings(before, section, meaning));
        for (RegionDiff region : diff.regions()) {
            String name = region.name().replaceAll("#.*", "");
            for (RowChange<T> change : changes.apply(region)) {
                change.before()
                        .ifPresent(row -> assertTrue(
                                rows.remove((Object) List.of(name, meaning.apply(row))), () -> row + " was not there"));
                change.after().ifPresent(row -> rows.add(List.of(name, meaning.apply(row))));
            }
        }
        List<Object> expected = new ArrayList<>(meanings(after, section, meaning));
        for (Object row : rows) {
            assertTrue(expected.remove(row), () -> row + " should not be there");
        }
        assertEquals(List.of(), expected);
    }

    private static <T> List<Object> meanings(
            Report report, Function<RegionReport, List<T>> section, Function<T, Object> meaning) {
        return report.regions().stream()
                .flatMap(region ->
                        section.apply(region).stream().map(row -> (Object) List.of(region.name(), meaning.apply(row))))
                .toList();
    }

    private interface Check {
        void accept(Report before, Report after, Diff diff);
    }

    /// Unrelated plans, and plans that share most: the second takes over parts of the first.
    private static void eachPair(long seed, Check check) {
        List<Plan> plans = PlanStream.of(seed, MANY).toList();
        for (int i = 1; i < plans.size(); i++) {
            Plan before = plans.get(i - 1);
            Plan after = i % 2 == 0 ? plans.get(i) : related(before, plans.get(i), i);
            Report old = Shipped.PLANNER.plan(before);
            Report fresh = Shipped.PLANNER.plan(after);
            check.accept(old, fresh, ReportDiff.of(old, fresh, Shipped.REFERENCE));
        }
    }

    private static Plan related(Plan plan, Plan donor, int i) {
        return switch (i % 5) {
            case 0 -> plan.withMode(donor.mode());
            case 1 -> plan.withEdition(donor.edition());
            case 2 -> plan.withPlatform(donor.platform()).withFeatures(donor.features());
            case 3 -> plan.withRegions(donor.regions());
            default -> plan.withTier(donor.tier()).withCustomDns(donor.customDns());
        };
    }

    private static Diff diff(Plan before, Plan after) {
        return ReportDiff.of(Shipped.PLANNER.plan(before), Shipped.PLANNER.plan(after), Shipped.REFERENCE);
    }
}
