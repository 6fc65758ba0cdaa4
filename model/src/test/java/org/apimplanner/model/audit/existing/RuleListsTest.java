package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of rules and routes that leave the name of their group to what is around them.
class RuleListsTest {
    private static String rule(String name, int priority, String direction) {
        return """
                {"name": "%s", "priority": %d, "direction": "%s", "access": "Deny", "protocol": "*",
                 "sourceAddressPrefix": "*", "sourcePortRange": "*", "destinationAddressPrefix": "*",
                 "destinationPortRange": "*"}""".formatted(name, priority, direction);
    }

    private static String inbound(String name, int priority) {
        return rule(name, priority, "Inbound");
    }

    private static List<String> groups(String json) {
        ExistingNetwork network = Samples.read(json);
        assertEquals(List.of(), network.problems());
        return network.of(ExistingNsg.class).stream()
                .map(group -> group.name()
                        + group.rules().stream().map(ExistingRule::name).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "nsg", "nsgName", "Name", "networkSecurityGroup"})
    void aListUnderAnyNameBelongsToTheGroupBesideIt(String field) {
        assertEquals(List.of("nsg-shop[Shut]", "nsg-gate[Bar, Bolt]"), groups("""
                [{"%1$s": "nsg-shop", "rules": [%2$s]},
                 {"%1$s": "nsg-gate", "rules": [%2$s, %3$s]}]""".replace("%1$s", field)
                .replaceFirst("%2\\$s", inbound("Shut", 100))
                .replace("%2$s", inbound("Bar", 100))
                .replace("%3$s", inbound("Bolt", 110))));
    }

    @Test
    void theGroupAroundAListIsPlacedByItsColumnsToo() {
        ExistingNetwork network = Samples.read("""
                {"data": [{"nsg": "nsg-gate", "rg": "rg-gate", "deny": [%s]}]}""".formatted(inbound("Bar", 100)));
        ExistingNsg group = Samples.onlyNsg(network);
        assertEquals("nsg-gate", group.name());
        assertEquals(Optional.of("rg-gate"), group.facts().resourceGroup());
    }

    @Test
    void listsByNameAreGroupsOfThatName() {
        assertEquals(
                List.of("nsg-shop[Shut]", "nsg-gate[Bar]"),
                groups("{\"nsg-shop\": [%s], \"nsg-gate\": [%s]}"
                        .formatted(inbound("Shut", 100), inbound("Bar", 100))));
    }

    @Test
    void listsInAListAreAsManyGroups() {
        assertEquals(
                List.of("/0[Shut]", "/1[Bar]"),
                groups("[[%s], [%s]]".formatted(inbound("Shut", 100), inbound("Bar", 100))));
    }

    @Test
    void theInboundAndTheOutboundRulesAreOneGroup() {
        assertEquals(
                List.of("input[Bar, Free]"),
                groups("{\"in\": [%s], \"out\": [%s]}".formatted(inbound("Bar", 100), rule("Free", 100, "Outbound"))));
    }

    @Test
    void aLoneListInAWrapperStaysTheFilesGroup() {
        assertEquals(List.of("input[Bar]"), groups("{\"value\": [%s]}".formatted(inbound("Bar", 100))));
    }

    @Test
    void listsOfRoutesAreTablesOfTheirNames() {
        String route = "{\"name\": \"%s\", \"addressPrefix\": \"0.0.0.0/0\", \"nextHopType\": \"%s\"}";
        ExistingNetwork network =
                Samples.read("""
                [{"routeTable": "rt-shop", "entries": [%s]}, {"routeTable": "rt-gate", "entries": [%s]}]""".formatted(route.formatted("Out", "Internet"), route.formatted("Drop", "None")));
        assertEquals(List.of(), network.problems());
        assertEquals(
                List.of("rt-shop", "rt-gate"),
                network.of(ExistingRouteTable.class).stream()
                        .map(ExistingRouteTable::name)
                        .toList());
    }
}
