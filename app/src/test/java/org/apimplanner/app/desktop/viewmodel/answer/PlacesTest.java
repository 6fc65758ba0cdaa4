package org.apimplanner.app.desktop.viewmodel.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a finding stands, in the words of the plan's column.
final class PlacesTest {
    private final Places places = new Places(Desk.REFERENCE, Messages.shipped());

    @ParameterizedTest
    @CsvSource({
        "'', Plan",
        "/, Plan",
        "/name, Plan name",
        "/serviceName, Service name",
        "/tier, Tier",
        "/mode, Network mode",
        "/platform, Platform",
        "/cloud, Cloud",
        "/edition, Documentation",
        "/serviceTagScope, Service tags",
        "/denyByDefault, Deny everything else",
        "/customDns, Own DNS servers",
        "/customDns/0, Own DNS servers",
        "/forcedTunneling, Forced tunneling",
        "/forcedTunneling/address, Forced tunneling",
        "/features, Features",
        "/features/eventHubs, Event Hubs",
        "/features/unheardOf, Features",
        "/regions, Regions",
        "/regions/0, Region 1",
        "/regions/9/units, Region 10: Units",
        "/regions/1/maxUnits, Region 2: Max. units",
        "/regions/1/inUse/3, Region 2: Ranges in use",
        "/elsewhere, Plan"
    })
    void aPathIsAFieldOfThePlansColumn(String path, String words) {
        assertEquals(words, places.words(path));
    }

    /// Whatever the planner says, of however broken a plan, the window can say where.
    @Test
    void everyFindingHasAPlace() {
        for (String sample : List.of("premium-internal", "china", "us-government", "private-endpoint")) {
            for (Tier tier : Tier.values()) {
                Plan plan = Desk.sample(sample).withTier(tier).withServiceName(Optional.empty());
                new Desk(plan).planner.findings().rows().forEach(finding -> places.words(finding.path()));
            }
        }
    }
}
