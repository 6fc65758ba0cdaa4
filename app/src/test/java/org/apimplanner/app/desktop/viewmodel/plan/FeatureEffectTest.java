package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a feature is said to do, and what it does by the port table.
final class FeatureEffectTest {
    private static final Messages MESSAGES = Messages.shipped();

    private final Desk desk = new Desk();

    private FeatureEffect effect(Plan plan, Feature feature) {
        return FeatureEffect.of(plan, feature, desk.services.planner());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 3 | 0 | 0 | +1 rule, +3 hosts",
                "2 | 0 | 5 | 1 | +2 rules",
                "0 | 1 | 2 | 0 | +1 host",
                "0 | 0 | 2 | 4 | +2 allowlist entries",
                "0 | 0 | 0 | 1 | 1 row differs",
                "0 | 0 | 0 | 0 | no extra rules"
            })
    void theMostTellingPartIsSaid(int rules, int hosts, int entries, int changed, String words) {
        assertEquals(words, new FeatureEffect(rules, hosts, entries, changed).words(MESSAGES));
    }

    @Test
    void anEventHubAsksForOneOutboundRule() {
        // The port table has one row for Event Hubs: 5671, 5672 and 443 to the tag.
        assertEquals(1, effect(desk.session.plan(), Feature.EVENT_HUBS).rules());
    }

    @Test
    void theEffectIsTheSameWhetherTheFeatureIsOnOrNot() {
        Plan without = desk.session.plan().withFeatures(Set.of());
        for (Feature feature : Feature.values()) {
            assertEquals(
                    effect(without, feature), effect(without.withFeatures(Set.of(feature)), feature), feature.word());
        }
    }

    @Test
    void outsideOfANetworkNoFeatureNeedsARule() {
        Plan none = desk.session.plan().withMode(Mode.NONE);
        for (Feature feature : Feature.values()) {
            assertEquals(0, effect(none, feature).rules(), feature.word());
        }
    }

    @Test
    void ofSeveralRegionsTheOneCountsWhereItDoesMost() {
        Plan two = Desk.sample("premium-internal").withFeatures(Set.of());
        // Each region has a group of its own, so the rule is counted once and not twice.
        assertEquals(1, effect(two, Feature.EVENT_HUBS).rules());
    }
}
