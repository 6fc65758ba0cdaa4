package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files with one group that is read and something beside it that denies and is of an odd type.
class UnreadResourceTest {
    private static final String DENY = """
            {"name": "DenyAll", "properties": {"priority": 100, "direction": "Inbound", "access": "Deny",
             "protocol": "*", "sourcePortRange": "*", "destinationPortRange": "*", "sourceAddressPrefix": "*",
             "destinationAddressPrefix": "*"}}""";
    private static final String RULES = "\"properties\": {\"securityRules\": [" + DENY + "]}";
    private static final String GOOD = """
            {"type": "Microsoft.Network/networkSecurityGroups", "name": "good", "properties": {"securityRules": []}}""";
    private static final String SNAKE_DENY = """
            {"name": "DenyAll", "priority": 100, "direction": "Inbound", "access": "Deny", "protocol": "*",
             "source_port_range": "*", "destination_port_range": "*", "source_address_prefix": "*",
             "destination_address_prefix": "*"}""";

    static Stream<String> odd() {
        String routes = "\"properties\": {\"routes\": [{\"name\": \"r\", \"properties\": "
                + "{\"addressPrefix\": \"0.0.0.0/0\", \"nextHopType\": \"None\"}}]}";
        return Stream.of(
                "{\"type\": \"Microsoft.Network/neworkSecurityGroups\", \"name\": \"odd\", " + RULES + "}",
                "{\"type\": \"Microsoft.Network/networkSecurityGroup\", \"name\": \"odd\", " + RULES + "}",
                "{\"type\": \"Microsoft.Networks/networkSecurityGroups\", \"name\": \"odd\", " + RULES + "}",
                "{\"type\": \"Microsoft.ClassicNetwork/networkSecurityGroups\", \"name\": \"odd\", " + RULES + "}",
                "{\"type\": \"Microsoft.ClassicNetwork/networkSecurityGroups\", \"name\": \"odd\", \"properties\": {}}",
                "{\"type\": \"Contoso.Network/groups\", \"name\": \"odd\", " + RULES + "}",
                "{\"type\": \"Microsoft.Network/routeTable\", \"name\": \"odd\", " + routes + "}",
                "{\"type\": \"Microsoft.Network/virtualHubs/hubRouteTables\", \"name\": \"odd\", \"properties\": "
                        + "{\"routes\": [{\"name\": \"r\", \"destinations\": [\"0.0.0.0/0\"], \"nextHop\": \"/x\"}]}}",
                "{\"type\": \"Microsoft.Network/networkManagers/routingConfigurations/ruleCollections/rules\","
                        + " \"name\": \"odd\", \"properties\": {}}",
                "{\"type\": \"Microsoft.Network/networkManagers/securityUserConfigurations/ruleCollections/rules\","
                        + " \"name\": \"odd\", \"properties\": {\"direction\": \"Inbound\"}}",
                "{\"type\": \"Microsoft.Network/firewallPolicies/ruleCollectionGroup\", \"name\": \"odd\","
                        + " \"properties\": {\"ruleCollections\": []}}",
                "{\"type\": \"Microsoft.Network/azureFirewall\", \"name\": \"odd\","
                        + " \"properties\": {\"networkRuleCollections\": []}}",
                "{\"type\": \"Microsoft.Network/networkSecurityGroups/rules\", \"name\": \"odd\", \"properties\": "
                        + "{\"priority\": 100, \"direction\": \"Inbound\", \"access\": \"Deny\"}}");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void whatDecidesAndIsOfAnOddTypeIsAProblemInAList(String odd) {
        assertNamed(Samples.read("[" + GOOD + "," + odd + "]"));
        assertNamed(Samples.read("{\"value\": [" + odd + "," + GOOD + "]}"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void itIsOneByItselfAndBesideOthersInAnObject(String odd) {
        assertNamed(Samples.read("{\"group\": " + GOOD + ", \"other\": " + odd + "}"));
        assertNamed(Samples.read(odd));
    }

    private static void assertNamed(ExistingNetwork network) {
        assertTrue(
                network.problems().stream()
                        .anyMatch(problem -> problem.subject().equals("odd")
                                && !problem.unresolved()
                                && problem.found().contains("which is not read")),
                network.problems().toString());
        assertFalse(network.files().getFirst().complete());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "azurerm_network_security_groups",
                "azurerm_nsg",
                "custom_network_security_group",
                "azurestack_network_security_group"
            })
    void inTerraformItIsOneToo(String type) {
        ExistingNetwork network = Samples.read("""
                {"format_version": "1.0", "values": {"root_module": {"resources": [
                 {"address": "a", "type": "azurerm_network_security_group", "values": {"name": "good"}},
                 {"address": "b", "type": "%s", "values": {"name": "odd", "security_rule": [%s]}}]}}}""".formatted(type, SNAKE_DENY));
        assertNamed(network);
        assertEquals(new FileReading("input", 1, 2, 0, 0), network.files().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Microsoft.Storage/storageAccounts\", \"name\": \"s\", \"properties\": {\"access\": \"Hot\"}}",
                "{\"type\": \"Microsoft.Network/publicIPAddresses\", \"name\": \"p\", \"properties\": {}}",
                "{\"type\": \"Microsoft.Cdn/profiles/afdEndpoints/routes\", \"name\": \"r\","
                        + " \"properties\": {\"patternsToMatch\": [\"/*\"]}}",
                "{\"type\": \"Microsoft.Network/applicationGateways\", \"name\": \"g\","
                        + " \"properties\": {\"requestRoutingRules\": []}}"
            })
    void whatDecidesNothingIsPassedOverInSilence(String other) {
        ExistingNetwork network = Samples.read("[" + GOOD + "," + other + "]");
        assertEquals(List.of(), network.problems());
        assertTrue(network.files().getFirst().complete());
    }

    @Test
    void aFileSaysHowManyOfItsRulesWereRead() {
        ExistingNetwork network = Samples.read("{\"name\": \"nsg\", \"securityRules\": [" + Samples.rule("A", 100) + ","
                + Samples.rule("B", 110) + "," + Samples.rule("C", 120).replace("443", "no port") + "]}");
        assertEquals(new FileReading("input", 0, 1, 2, 3), network.files().getFirst());
    }
}
