package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.net.PortRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateWalkTest {
    private static final String HEAD =
            "{\"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\",";

    private static String nsg(String more, String rules) {
        return "{\"type\": \"Microsoft.Network/networkSecurityGroups\", \"name\": \"nsg\"" + more
                + ", \"properties\": {\"securityRules\": " + rules + "}}";
    }

    private static ExistingNetwork template(String head, String... resources) {
        return Samples.read(HEAD + head + "\"resources\": [" + String.join(",", resources) + "]}");
    }

    private static List<String> names(ExistingNsg group) {
        return group.rules().stream().map(ExistingRule::name).toList();
    }

    @Test
    void parametersAndVariablesWithLiteralValuesAreResolvedAndSeparateRulesJoined() {
        ExistingNsg group = Samples.onlyNsg(Samples.file("template.json"));
        assertEquals("nsg-apim", group.name());
        assertEquals(List.of("AllowManagement", "AllowClients"), names(group));
        assertEquals(
                List.of(110, 130),
                group.rules().stream().map(ExistingRule::priority).toList());
        assertEquals(
                List.of(PortRange.of(80), PortRange.of(443)),
                group.rules().get(1).destinationPorts());
    }

    @Test
    void aParameterWithoutDefaultIsUnresolvedByNameAndItsRuleLeftOut() {
        List<ReadProblem> problems = Samples.file("template.json").problems();
        assertEquals(
                List.of(
                        new ReadProblem(
                                new Place(
                                        "template.json",
                                        "/resources/0/properties/securityRules/1/properties/sourceAddressPrefix"),
                                true,
                                "AllowAdmins",
                                "[parameters('adminRange')]",
                                "a literal value, a parameter with a default value, or the parameters file given with the template")),
                problems);
    }

    @Test
    void aNameWithoutValueIsShownInBracesAndStillJoinsWhatBelongsToIt() {
        ExistingRouteTable table =
                Samples.file("template.json").of(ExistingRouteTable.class).getFirst();
        assertEquals("{tableName}", table.name());
        assertEquals("ControlPlane", table.routes().getFirst().name());
    }

    @Test
    void anExportedTemplateThatRepeatsARuleGivesItOnce() {
        String rule = Samples.rule("r", 100);
        String apart = "{\"type\": \"Microsoft.Network/networkSecurityGroups/securityRules\", \"name\": \"nsg/r\","
                + "\"dependsOn\": [\"nsg\"], \"properties\": " + rule + "}";
        assertEquals(List.of("r"), names(Samples.onlyNsg(template("", nsg("", "[" + rule + "]"), apart))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[concat('44', '3')]|443",
                "[format('{0}-{1}', 80, '90')]|80-90",
                "[ parameters( 'port' ) ]|443",
                "[PARAMETERS('PORT')]|443",
                "[variables('chain')]|443",
                "[variables('nested').ports[1].to]|8443",
                "[variables('nested')['ports'][0]]|80",
                "[string(443)]|443",
                "[createArray('443')]|443"
            })
    void expressionsOverKnownValuesAreResolved(String expression, String port) {
        String head = """
                "parameters": {"port": {"type": "string", "defaultValue": "443"}},
                "variables": {"chain": "[parameters('port')]", "nested": {"ports": [80, {"to": 8443}]}},""";
        String rule = Samples.rule("r", 100).replace("\"443\"", '"' + expression + '"');
        ExistingNetwork network = template(head, nsg("", "[" + rule + "]"));
        assertEquals(List.of(), network.problems());
        assertEquals(
                List.of(PortRange.parse(port)),
                Samples.onlyNsg(network).rules().getFirst().destinationPorts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[parameters('none')]",
                "[variables('none')]",
                "[variables('loop')]",
                "[variables('self')]",
                "[reference('x').port]",
                "[contoso.port()]",
                "[concat('4', parameters('none'))]",
                "[variables('list')[7]]",
                "[if(parameters('none'), '1', '2')]",
                "[concat('4']",
                "[]",
                "[(]",
                "['open]",
                "[parameters('port']",
                "[parameters()]"
            })
    void anythingElseIsUnresolvedAndNamedAsItStands(String expression) {
        String head = """
                "variables": {"loop": "[variables('pool')]", "pool": "[variables('loop')]", "list": [1],
                 "self": ["[variables('self')]", "[variables('self')]"]},""";
        String rule = Samples.rule("r", 100).replace("\"443\"", '"' + expression + '"');
        ExistingNetwork network = template(head, nsg("", "[" + rule + "]"));
        assertEquals(List.of(), names(Samples.onlyNsg(network)));
        assertTrue(network.problems().stream().allMatch(ReadProblem::unresolved));
        assertEquals("r", network.problems().getFirst().subject());
    }

    @Test
    void aDoubledBracketIsALiteralBracket() {
        String rule = Samples.rule("[[r]", 100);
        assertEquals(List.of("[r]"), names(Samples.onlyNsg(template("", nsg("", "[" + rule + "]")))));
    }

    @Test
    void wholeRulesAndPropertiesMayComeFromAVariable() {
        String head =
                "\"variables\": {\"rules\": [" + Samples.rule("a", 100) + "], \"p\": " + Samples.rule("b", 110) + "},";
        ExistingNetwork network = template(
                head,
                nsg("", "\"[variables('rules')]\""),
                "{\"type\": \"Microsoft.Network/networkSecurityGroups/securityRules\", \"name\": \"nsg/b\","
                        + "\"properties\": \"[variables('p')]\"}",
                "{\"type\": \"Microsoft.Network/networkSecurityGroups/securityRules\", \"name\": \"nsg/c\","
                        + "\"properties\": \"[variables('q')]\"}");
        assertEquals(List.of("a", "b"), names(Samples.onlyNsg(network)));
        assertEquals(
                List.of("c"),
                network.problems().stream().map(ReadProblem::subject).toList());
    }

    @Test
    void resourcesBySymbolicNameAreReadAndExistingOnesAreNot() {
        ExistingNetwork network = Samples.read(HEAD + "\"languageVersion\": \"2.0\", \"resources\": {\"a\": "
                + nsg("", "[" + Samples.rule("r", 100) + "]") + ", \"b\": "
                + nsg(", \"existing\": true", "[]") + "}}");
        assertEquals(
                new Place("input", "/resources/a"), Samples.onlyNsg(network).place());
    }

    @Test
    void aConditionThatIsFalseLeavesTheResourceOutAndOneWithoutValueIsNamed() {
        ExistingNetwork network = template(
                "\"parameters\": {\"off\": {\"defaultValue\": false}},",
                nsg(", \"condition\": \"[parameters('off')]\"", "[]"),
                nsg(", \"condition\": \"[equals(parameters('none'), 1)]\"", "[]"));
        assertEquals("/resources/1", Samples.onlyNsg(network).place().path());
        assertEquals("[parameters('none')]", network.problems().getFirst().found());
    }

    @Test
    void nestedDeploymentsAreWalkedInTheScopeTheyAskFor() {
        String rule = Samples.rule("r", 100).replace("\"443\"", "\"[parameters('port')]\"");
        String inner = "{\"type\": \"Microsoft.Resources/deployments\", \"name\": \"d\", \"properties\": {"
                + "%s \"template\": {\"parameters\": {\"port\": {\"type\": \"string\"}}, \"resources\": ["
                + nsg("", "[" + rule + "]") + "]}}}";
        String head = "\"parameters\": {\"port\": {\"defaultValue\": \"80\"}},";
        String own = "\"expressionEvaluationOptions\": {\"scope\": \"inner\"}, \"parameters\": {\"port\": {\"value\":"
                + " \"[concat('8', parameters('port'))]\"}},";
        assertEquals(80, firstPort(template(head, inner.replace("%s", ""))));
        assertEquals(880, firstPort(template(head, inner.replace("%s", own))));
    }

    private static int firstPort(ExistingNetwork network) {
        return Samples.onlyNsg(network)
                .rules()
                .getFirst()
                .destinationPorts()
                .getFirst()
                .from();
    }

    @Test
    void aLinkedTemplateIsUnresolved() {
        ExistingNetwork network = template("", """
                {"type": "Microsoft.Resources/deployments", "name": "linked",
                 "properties": {"templateLink": {"uri": "https://example.com/t.json"}}}""");
        assertEquals("linked", network.problems().getFirst().subject());
        assertTrue(network.problems().getFirst().unresolved());
    }

    @Test
    void securityGroupsOfApplicationsAreNamedByTheirResourceId() {
        String rule = Samples.rule("r", 100)
                .replace(
                        "\"sourceAddressPrefix\": \"Internet\"",
                        "\"sourceApplicationSecurityGroups\": [{\"id\": \"[resourceId('rg',"
                                + " 'Microsoft.Network/applicationSecurityGroups', 'asg')]\"}]");
        assertEquals(
                List.of("asg"),
                Samples.onlyNsg(template("", nsg("", "[" + rule + "]")))
                        .rules()
                        .getFirst()
                        .sourceGroups());
    }

    @Test
    void subnetsInsideAndBesideTheirNetworkAreOne() {
        String inside = "{\"type\": \"Microsoft.Network/virtualNetworks\", \"name\": \"vnet\", \"properties\": {"
                + "\"subnets\": [{\"name\": \"a\", \"properties\": {\"addressPrefix\": \"10.0.0.0/27\"}},"
                + "{\"name\": \"b\", \"properties\": {\"addressPrefix\": \"10.0.1.0/27\"}}]}}";
        String beside = "{\"type\": \"Microsoft.Network/virtualNetworks/subnets\", \"name\": \"vnet/a\","
                + "\"properties\": {\"addressPrefix\": \"10.0.0.0/27\","
                + "\"serviceEndpoints\": [{\"service\": \"Microsoft.Sql\"}]}}";
        List<ExistingSubnet> subnets = template("", inside, beside).of(ExistingSubnet.class);
        assertEquals(
                List.of("b", "a"), subnets.stream().map(ExistingSubnet::name).toList());
        assertEquals(List.of("Microsoft.Sql"), subnets.get(1).serviceEndpoints());
    }

    @Test
    void aResourceOutsideATemplateWithExpressionsIsUnresolved() {
        String rule = Samples.rule("r", 100).replace("\"443\"", "\"[parameters('port')]\"");
        assertTrue(Samples.read(nsg("", "[" + rule + "]")).problems().getFirst().unresolved());
    }
}
