package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.DirectWork;
import org.apimplanner.app.desktop.HeldWork;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.Test;

/// The list of features: what each is called, what switching it does, and what is said until its effect is known.
final class FeaturesTest {
    private final Desk desk = new Desk();
    private final FeaturesViewModel features = desk.planner.form().features();

    private FeatureItem item(Feature feature) {
        return features.items().stream()
                .filter(item -> item.feature() == feature)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFeatureIsListedOnceWithALabelAndASentence() {
        assertEquals(
                List.of(Feature.values()),
                features.items().stream().map(FeatureItem::feature).toList());
        assertEquals(
                Feature.values().length,
                features.items().stream().map(FeatureItem::label).distinct().count());
        for (FeatureItem item : features.items()) {
            assertTrue(item.summary().endsWith("."), item.summary());
            assertEquals("/features/" + item.feature().word(), item.path());
        }
        assertEquals("/features", features.path());
    }

    private List<Feature> group(FeatureGroup group) {
        return features.groupsProperty().get().stream()
                .filter(listed -> listed.group() == group)
                .flatMap(listed -> listed.items().stream())
                .map(FeatureItem::feature)
                .toList();
    }

    @Test
    void everyFeatureStandsUnderOneHeadingAndWhatAddsNothingUnderTheLast() {
        assertEquals(
                EnumSet.allOf(Feature.class),
                features.groupsProperty().get().stream()
                        .flatMap(listed -> listed.items().stream())
                        .map(FeatureItem::feature)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feature.class))));
        // The port table has a rule for Event Hubs; the newest documentation has none for the SMTP relay.
        assertTrue(group(FeatureGroup.MONITORING).contains(Feature.EVENT_HUBS));
        assertTrue(group(FeatureGroup.NOTHING).contains(Feature.SMTP_RELAY));
        assertEquals(
                FeatureGroup.NOTHING, features.groupsProperty().get().getLast().group());
    }

    @Test
    void outsideOfANetworkAFeatureWithoutARuleGoesLastAndComesBackWithTheNetwork() {
        desk.session.update(plan -> plan.withMode(Mode.NONE));
        desk.delay.pass();
        assertTrue(group(FeatureGroup.NOTHING).contains(Feature.EVENT_HUBS));
        desk.session.update(plan -> plan.withMode(Mode.INTERNAL));
        desk.delay.pass();
        assertTrue(group(FeatureGroup.MONITORING).contains(Feature.EVENT_HUBS));
    }

    @Test
    void nothingMovesWhileFeaturesAreTicked() {
        List<FeatureGroup.Listed> before = features.groupsProperty().get();
        features.items().forEach(item -> {
            item.selected().choose(true);
            desk.delay.pass();
            assertEquals(before, features.groupsProperty().get(), item.label());
        });
    }

    @Test
    void featuresAreSwitchedOneByOneAndEachIsAStep() {
        item(Feature.EVENT_HUBS).selected().choose(true);
        item(Feature.SMTP_RELAY).selected().choose(true);
        item(Feature.EVENT_HUBS).selected().choose(false);
        assertEquals(Set.of(Feature.SMTP_RELAY), desk.session.plan().features());
        desk.planner.document().undo();
        assertEquals(
                Set.of(Feature.EVENT_HUBS, Feature.SMTP_RELAY),
                desk.session.plan().features());
        item(Feature.SMTP_RELAY).selected().choose(false);
        item(Feature.EVENT_HUBS).selected().choose(false);
        assertEquals(Set.of(), desk.session.plan().features());
    }

    @Test
    void switchingWhatIsOffOffIsNoStep() {
        item(Feature.EVENT_HUBS).selected().choose(false);
        assertFalse(desk.session.canUndoProperty().get());
    }

    @Test
    void allOfThemTogetherAreAPlanLikeAnyOther() {
        features.items().forEach(item -> item.selected().choose(true));
        assertEquals(EnumSet.allOf(Feature.class), desk.session.plan().features());
        features.items().forEach(item -> assertTrue(item.selected().value(), item.label()));
        desk.delay.pass();
        features.items().forEach(item -> assertFalse(item.effectProperty().get().isBlank(), item.label()));
    }

    @Test
    void theEffectIsEmptyUntilItIsKnownAndThenThatOfTheNewestPlan() {
        HeldWork work = new HeldWork();
        PlanSession session = new PlanSession(desk.services.planner(), Desk.blank());
        FeaturesViewModel held = new FeaturesViewModel(
                session,
                desk.services.reference(),
                desk.services.planner(),
                work,
                desk.delay,
                desk.services.messages());
        held.show(session.report());
        FeatureItem eventHubs = held.items().stream()
                .filter(item -> item.feature() == Feature.EVENT_HUBS)
                .findFirst()
                .orElseThrow();
        assertEquals("", eventHubs.effectProperty().get());
        work.pass();
        assertTrue(
                eventHubs.effectProperty().get().startsWith("+1 rule"),
                eventHubs.effectProperty().get());
    }

    @Test
    void whoTypesWaitsForNoEffect() {
        List<Plan> asked = new ArrayList<>();
        PlanSession session = new PlanSession(desk.services.planner(), Desk.blank());
        FeaturesViewModel held = new FeaturesViewModel(
                session,
                desk.services.reference(),
                plan -> {
                    asked.add(plan);
                    return desk.services.planner().apply(plan);
                },
                new DirectWork(),
                desk.delay,
                desk.services.messages());
        held.show(session.report());
        asked.clear();
        for (String letters : List.of("c", "co", "con")) {
            session.update("/serviceName", plan -> plan.withServiceName(Optional.of(letters)));
            held.show(session.report());
        }
        assertEquals(List.of(), asked);
        desk.delay.pass();
        assertFalse(asked.isEmpty());
        asked.forEach(plan -> assertEquals(Optional.of("con"), plan.serviceName()));
    }

    @Test
    void anEffectThatCannotBeFoundLeavesTheWordsAsTheyWere() {
        HeldWork work = new HeldWork();
        PlanSession session = new PlanSession(desk.services.planner(), Desk.blank());
        FeaturesViewModel faulty = new FeaturesViewModel(
                session, desk.services.reference(), FeaturesTest::fail, work, desk.delay, desk.services.messages());
        faulty.show(session.report());
        work.pass();
        faulty.items().forEach(item -> assertEquals("", item.effectProperty().get()));
    }

    private static org.apimplanner.model.report.Report fail(Plan plan) {
        throw new IllegalStateException("a fault of the planner for " + plan.name());
    }
}
