package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.net.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a template leaves open makes incomplete what it belongs to, and no more.
class ArmUnreadTest {
    private static final String LOOP = "\"copy\": {\"name\": \"c\", \"count\": \"[length(parameters('open'))]\"}";

    private static ExistingNetwork template(String... resources) {
        return Samples.read("""
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                 "parameters": {"open": {"type": "array"}}, "resources": [%s]}""".replace("%s", String.join(",", resources)));
    }

    private static String nsg(String name, String more, String rules) {
        return "{\"type\": \"Microsoft.Network/networkSecurityGroups\", \"name\": \"" + name + "\"" + more
                + ", \"properties\": {\"securityRules\": " + rules + "}}";
    }

    private static String loose(String more) {
        return "{\"type\": \"Microsoft.Network/networkSecurityGroups/securityRules\", \"name\": \"nsg/r\", " + more
                + ", \"properties\": " + Samples.rule("r", 300) + "}";
    }

    private static List<String> causes(ExistingNetwork network) {
        return network.problems().stream().map(ReadProblem::found).toList();
    }

    @Test
    void aRuleUnderAnOpenConditionIsUnreadWithWhatIsKnownOfIt() {
        ExistingNetwork network =
                template(nsg("nsg", "", "[]"), loose("\"condition\": \"[empty(parameters('open'))]\""));
        ExistingNsg group = Samples.onlyNsg(network);
        assertEquals(List.of(), group.rules());
        Unread rule = group.facts().unread().getFirst();
        assertEquals(Optional.of(Direction.INBOUND), rule.direction());
        assertEquals(Optional.of(300), rule.priority());
        assertEquals(List.of("[parameters('open')]"), causes(network));
    }

    private static String deployment(String more, String... resources) {
        return "{\"type\": \"Microsoft.Resources/deployments\", \"name\": \"inside\", " + more
                + ", \"properties\": {\"template\": {\"resources\": [" + String.join(",", resources) + "]}}}";
    }

    /// A vault's access policies, an instance's addresses and the like are nothing that an audit judges.
    @ParameterizedTest
    @ValueSource(strings = {"Microsoft.KeyVault/vaults", "Microsoft.Network/publicIPAddresses"})
    void aDeploymentThatDecidesOverNoTrafficLeavesNothingOpen(String type) {
        String inside = "{\"type\": \"" + type + "\", \"name\": \"[parameters('open')[0]]\"}";
        String condition = "\"condition\": \"[empty(parameters('open'))]\"";
        ExistingNetwork network =
                template(nsg("nsg", "", "[]"), deployment(condition, inside), deployment(LOOP, inside));
        assertEquals(List.of(), network.problems());
        assertTrue(Samples.onlyNsg(network).facts().complete());
    }

    @Test
    void aDeploymentThatMayHoldRulesStaysOpen() {
        String condition = "\"condition\": \"[empty(parameters('open'))]\"";
        ExistingNetwork network =
                template(nsg("nsg", "", "[]"), deployment(condition, loose("\"apiVersion\": \"2024-01-01\"")));
        assertFalse(Samples.onlyNsg(network).facts().complete());
        assertEquals(List.of("[parameters('open')]"), causes(network));
        assertEquals(
                List.of("[parameters('open')]"),
                causes(template(deployment(LOOP, nsg("nsg-[copyIndex()]", "", "[]")))));
    }

    @Test
    void aLoopOfRulesWithoutCountMakesTheirGroupIncompleteAlone() {
        ExistingNetwork network = template(nsg("other", "", "[]"), nsg("nsg", "", "[]"), loose(LOOP));
        List<ExistingNsg> groups = network.of(ExistingNsg.class);
        assertTrue(groups.get(0).facts().complete());
        assertFalse(groups.get(1).facts().complete());
        assertEquals(List.of("[parameters('open')]"), causes(network));
    }

    @Test
    void aPropertyLoopWithoutCountMakesItsGroupIncomplete() {
        ExistingNetwork network = template("""
                {"type": "Microsoft.Network/networkSecurityGroups", "name": "nsg", "properties": {
                 "copy": [{"name": "securityRules", "count": "[length(parameters('open'))]", "input": {}}]}}""");
        assertFalse(Samples.onlyNsg(network).facts().complete());
        assertEquals(List.of("[parameters('open')]"), causes(network));
    }

    @Test
    void aLoopOfGroupsWithoutCountIsAProblemOfItsOwn() {
        ExistingNetwork network = template(nsg("nsg", "", "[]"), nsg("n", ", " + LOOP, "[]"));
        assertTrue(Samples.onlyNsg(network).facts().complete());
        assertEquals(List.of("[parameters('open')]"), causes(network));
    }

    @Test
    void aGroupInADeploymentUnderAnOpenConditionIsIncomplete() {
        ExistingNetwork network = template("{\"type\": \"Microsoft.Resources/deployments\", \"name\": \"d\","
                + " \"condition\": \"[empty(parameters('open'))]\", \"properties\": {\"template\": {\"resources\": ["
                + nsg("nsg", "", "[]") + "]}}}");
        assertFalse(Samples.onlyNsg(network).facts().complete());
    }

    @Test
    void aLoopOfAMillionIsNamed() {
        ExistingNetwork network =
                template(nsg("nsg", "", "[]"), nsg("n", ", \"copy\": {\"name\": \"c\", \"count\": 1000000}", "[]"));
        assertEquals(List.of("the copy loop 'c' of 1000000"), causes(network));
    }

    @Test
    void loopsInLoopsEndSomewhere() {
        String inner = nsg("[format('n{0}', copyIndex())]", ", \"copy\": {\"name\": \"c\", \"count\": 800}", "[]");
        for (int i = 0; i < 4; i++) {
            inner = "{\"type\": \"Microsoft.Resources/deployments\", \"name\": \"d\", \"copy\": {\"name\": \"l\","
                    + " \"count\": 800}, \"properties\": {\"template\": {\"resources\": [" + inner + "]}}}";
        }
        ExistingNetwork network = template(inner);
        assertTrue(
                causes(network).contains("loops inside loops, which make more than is followed"),
                () -> causes(network).toString());
    }

    @Test
    void anUnknownLocationIsNone() {
        String located = ", \"location\": \"[resourceGroup().location]\"";
        ExistingNetwork network = template(nsg("nsg", located, "[]"));
        assertEquals(Optional.empty(), Samples.onlyNsg(network).facts().location());
        assertEquals(List.of(), network.problems());
    }

    @ParameterizedTest
    @CsvSource({
        "Microsoft.Network/networkSecurityGroup",
        "Microsoft.ClassicNetwork/networkSecurityGroups",
        "[parameters('open')]",
        "''"
    })
    void aResourceWithRulesOfATypeThatIsNotReadIsAProblem(String type) {
        String rules = "[" + Samples.rule("r", 100) + "]";
        ExistingNetwork network = template(
                nsg("nsg", "", "[]"),
                nsg("stranger", "", rules).replace("Microsoft.Network/networkSecurityGroups", type));
        assertEquals(
                List.of("stranger"),
                network.problems().stream().map(ReadProblem::subject).toList());
        assertFalse(network.problems().getFirst().unresolved());
    }

    @Test
    void subnetsSayTheirGroupThroughExpressions() {
        ExistingNetwork network = template(nsg("nsg", "", "[]"), """
                {"type": "Microsoft.Network/virtualNetworks", "name": "v", "properties": {"subnets": [
                 {"name": "s", "properties": {"addressPrefix": "10.0.0.0/27", "networkSecurityGroup":
                  {"id": "[resourceId('Microsoft.Network/networkSecurityGroups', 'nsg')]"}}}]}}""");
        assertEquals(
                List.of("v/s nsg"),
                network.links().stream()
                        .map(link ->
                                link.subnet().shown() + " " + link.resource().shown())
                        .toList());
    }

    @Test
    void aRuleWhoseGroupIsNotSpelledOutMayBelongToEachOfTheFile() {
        String rule = "{\"type\": \"Microsoft.Network/networkSecurityGroups/securityRules\","
                + " \"name\": \"[concat(parameters('open')[0], '/r')]\", \"properties\": " + Samples.rule("r", 300)
                + "}";
        ExistingNetwork network = template(nsg("nsg", "", "[]"), nsg("other", "", "[]"), rule);
        List<ExistingNsg> groups = network.of(ExistingNsg.class);
        assertEquals(
                List.of("nsg", "other"), groups.stream().map(ExistingNsg::name).toList());
        for (ExistingNsg group : groups) {
            assertEquals(Optional.of(300), group.facts().unread().getFirst().priority());
        }
        assertEquals(1, network.problems().size());
        assertTrue(network.problems().getFirst().unresolved());
    }

    @Test
    void aRuleWhoseGroupIsNamedByTheSameExpressionIsItsOwn() {
        ExistingNetwork network = template(
                nsg("[parameters('open')[0]]", "", "[]"),
                "{\"type\": \"Microsoft.Network/networkSecurityGroups/securityRules\","
                        + " \"name\": \"[concat(parameters('open')[0], '/r')]\", \"properties\": "
                        + Samples.rule("r", 300) + "}");
        assertEquals(1, Samples.onlyNsg(network).rules().size());
        assertTrue(Samples.onlyNsg(network).facts().complete());
    }

    @Test
    void rulesThatAreNotSpelledOutGoByTheNameOfTheirGroup() {
        ExistingNetwork network = template(nsg("nsg-apim", "", "\"[parameters('open')]\""));
        assertEquals("the rules of nsg-apim", network.problems().getFirst().subject());
        assertEquals(
                "the rules of nsg-apim",
                Samples.onlyNsg(network).facts().unread().getFirst().name());
    }

    @Test
    void aResourceThatDecidesAndIsNotReadIsCounted() {
        ExistingNetwork network = template(
                nsg("nsg", "", "[" + Samples.rule("r", 300) + "]"),
                nsg("typo", "", "[]").replace("networkSecurityGroups", "networkSecurityGroup"));
        assertEquals(1, network.files().getFirst().resources());
        assertEquals(2, network.files().getFirst().resourcesThere());
        assertEquals(1, network.files().getFirst().entriesThere());
    }
}
