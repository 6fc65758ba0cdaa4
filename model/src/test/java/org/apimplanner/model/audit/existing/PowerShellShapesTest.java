package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apimplanner.model.net.PortRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What ConvertTo-Json makes of the objects of Az.Network.
class PowerShellShapesTest {
    private static final String RULE = """
            {"Name": "%s", "Protocol": "Tcp", "SourcePortRange": ["*"], "DestinationPortRange": %s,
             "SourceAddressPrefix": ["Internet"], "DestinationAddressPrefix": ["VirtualNetwork"], "Access": "Allow",
             "Priority": 100, "Direction": "Inbound", "SourceApplicationSecurityGroups": []}""";

    private static String group(String name, String rules) {
        return "{\"Name\": \"" + name + "\", \"ResourceGroupName\": \"rg\", \"Location\": \"westeurope\","
                + " \"SecurityRules\": [" + rules + "], \"DefaultSecurityRules\": []}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s, %s]", "{\"value\": [%s, %s], \"Count\": 2}", "{\"Count\": 2, \"value\": [%s, %s]}"})
    void groupsInAListOrInItsWrappingAreRead(String wrapping) {
        ExistingNetwork network = Samples.read(wrapping.formatted(
                group("a", RULE.formatted("R", "[\"80\", \"443\"]")), group("b", RULE.formatted("R", "\"443\""))));
        assertEquals(List.of(), network.problems());
        assertEquals(
                List.of("a", "b"),
                network.of(ExistingNsg.class).stream().map(ExistingNsg::name).toList());
    }

    @Test
    void aListThatLayTooDeepMayBeDividedByBlanks() {
        ExistingNsg group = Samples.onlyNsg(Samples.read(group("a", RULE.formatted("R", "\"80 443 6381-6383\""))));
        assertEquals(
                List.of(PortRange.of(80), PortRange.of(443), PortRange.parse("6381-6383")),
                group.rules().getFirst().destinationPorts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Microsoft.Azure.Commands.Network.Models.PSSecurityRule\"",
                "\"@{Name=R; Priority=100; Access=Deny}\"",
                "\"System.Object[]\""
            })
    void rulesThatLayTooDeepAreToldOnceWithTheDepth(String rule) {
        ExistingNetwork network = Samples.read(group("a", rule + ", " + rule));
        assertEquals(1, network.problems().size());
        assertEquals(
                "the same with ConvertTo-Json -Depth 10",
                network.problems().getFirst().expected());
        assertFalse(Samples.onlyNsg(network).facts().complete());
    }

    @Test
    void aValueThatLayTooDeepIsTold() {
        ExistingNetwork network =
                Samples.read(group("a", RULE.formatted("R", "\"System.Collections.Generic.List`1[System.String]\"")));
        assertTrue(network.problems().getFirst().expected().contains("-Depth 10"));
        assertEquals(List.of(), Samples.onlyNsg(network).rules());
    }
}
