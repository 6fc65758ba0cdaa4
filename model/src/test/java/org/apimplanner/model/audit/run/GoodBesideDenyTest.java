package org.apimplanner.model.audit.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A group with all that the plan asks for, beside something that denies and is not read: the group alone is
/// compliant, the file never.
class GoodBesideDenyTest {
    private static final String NSG = "Microsoft.Network/networkSecurityGroups";

    private static final Report REPORT = Shipped.PLANNER.plan(Plan.of(
            "2026-08",
            Tier.PREMIUM,
            Mode.INTERNAL,
            RegionPlan.of("westeurope", true)
                    .withVnet(Ipv4Prefix.parse("10.20.0.0/16"))
                    .withSubnet(Optional.of(Ipv4Prefix.parse("10.20.4.0/27")))));

    private static final String DENY = """
            {"priority": 100, "direction": "Inbound", "access": "Deny", "protocol": "*", "sourcePortRange": "*",
             "destinationPortRange": "*", "sourceAddressPrefix": "*", "destinationAddressPrefix": "*"}""";

    private static final String DENY_RESOURCE =
            "{\"type\": \"" + NSG + "/securityRules\", \"name\": \"good/DenyAll\", \"properties\": " + DENY + "}";

    private static final String TERRAFORM_DENY = """
            {"name": "DenyAll", "network_security_group_name": "good", "priority": 100, "direction": "Inbound",
             "access": "Deny", "protocol": "*", "source_port_range": "*", "destination_port_range": "*",
             "source_address_prefix": "*", "destination_address_prefix": "*"}""";

    private static String rules() {
        return REPORT.regions().getFirst().nsgRules().stream()
                .map(GoodBesideDenyTest::rule)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String rule(NsgRule rule) {
        String ports = rule.destinationPorts().stream()
                .map(PortRange::toString)
                .collect(Collectors.joining("\", \"", "[\"", "\"]"));
        return """
                {"name": "%s", "priority": %d, "direction": "%s", "access": "%s", "protocol": "%s",
                 "sourcePortRange": "*", "sourceAddressPrefix": "%s", "destinationAddressPrefix": "%s",
                 "destinationPortRanges": %s}""".formatted(
                        rule.name(),
                        rule.priority() + 500,
                        rule.direction().word(),
                        rule.access().word(),
                        rule.protocol().word(),
                        rule.source(),
                        rule.destination(),
                        ports);
    }

    private static String good() {
        return "{\"type\": \"" + NSG + "\", \"name\": \"good\", \"properties\": {\"securityRules\": " + rules() + "}}";
    }

    private static String template(String beside) {
        return """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                 "contentVersion": "1.0.0.0", "resources": [%s%s]}""".formatted(good(), beside.isEmpty() ? "" : ", " + beside);
    }

    private static String terraform(String beside, String more) {
        return """
                {"format_version": "1.2", "planned_values": {"root_module": {"resources": [
                 {"address": "azurerm_network_security_group.good", "mode": "managed",
                  "type": "azurerm_network_security_group", "values": {"name": "good", "security_rule": %s}}%s]}}%s}""".formatted(rules(), beside.isEmpty() ? "" : ", " + beside, more);
    }

    private static String resource(String type, String values) {
        return "{\"address\": \"" + type + ".odd\", \"mode\": \"managed\", \"type\": \"" + type + "\", \"values\": "
                + values + "}";
    }

    private static Audit audit(String file) throws IOException {
        return new Auditor(Shipped.REFERENCE)
                .audit(
                        REPORT,
                        ExistingNetworkReader.read(
                                "file", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))),
                        Optional.empty(),
                        Optional.empty());
    }

    private static void assertSaid(String file) throws IOException {
        Audit audit = audit(file);
        assertFalse(audit.compliant(), file);
        assertEquals(List.of(), audit.changes(), file);
    }

    @Test
    void theGroupAloneIsCompliant() throws IOException {
        for (String file : List.of(
                good(),
                template(""),
                terraform("", ""),
                "{\"value\": [" + good() + "], \"nextLink\": null}",
                "{\"count\": 1, \"data\": [" + good() + "], \"skip_token\": null, \"total_records\": 1}")) {
            assertTrue(audit(file).compliant(), file);
        }
    }

    /// What brings a template of its own, or says in words what is done to a group.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'Microsoft.Resources/deploymentStacks', 'name': 's', 'properties': {'template':"
                        + " {'resources': [%s]}}}",
                "{'type': 'Microsoft.Resources/templateSpecs/versions', 'name': 's/1', 'properties': {'mainTemplate':"
                        + " {'resources': {'odd': %s}}}}",
                "{'type': 'Microsoft.Blueprint/blueprints/artifacts', 'name': 'b/a', 'properties': {'template':"
                        + " {'resources': [%s]}}}",
                "{'type': 'Microsoft.Authorization/policyDefinitions', 'name': 'p', 'properties': {'policyRule': {'then':"
                        + " {'details': {'deployment': {'properties': {'template': {'resources': [%s]}}}}}}}}",
                "{'type': 'Microsoft.Resources/deploymentScripts', 'name': 's', 'properties': {'scriptContent':"
                        + " 'az network nsg rule create --nsg-name good --name DenyAll --access Deny'}}",
                "{'type': 'Microsoft.Network/virtualHubs', 'name': 'h', 'properties': {'routeTable': {'routes':"
                        + " [{'addressPrefixes': ['0.0.0.0/0'], 'nextHopIpAddress': '10.0.0.4'}]}}}"
            })
    void aResourceThatBringsRulesInsideOfItIsSaid(String beside) throws IOException {
        String odd = beside.replace('\'', '"').replace("%s", DENY_RESOURCE);
        assertSaid(template(odd));
        assertSaid("[" + good() + ", " + odd + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Microsoft.Resources/deploymentScripts\", \"name\": \"s\", \"properties\":"
                        + " {\"scriptContent\": \"az group list\"}}",
                "{\"type\": \"Microsoft.Network/networkInterfaces\", \"name\": \"n\", \"properties\":"
                        + " {\"networkSecurityGroup\": {\"id\": \"/x\", \"properties\": {\"securityRules\": []}}}}",
                "{\"type\": \"Microsoft.Storage/storageAccounts\", \"name\": \"s\", \"properties\": {\"networkAcls\":"
                        + " {\"ipRules\": [{\"value\": \"10.0.0.0/8\", \"action\": \"Allow\"}]}}}",
                "{\"type\": \"Microsoft.Insights/autoscaleSettings\", \"name\": \"a\", \"properties\": {\"profiles\":"
                        + " [{\"rules\": [{\"scaleAction\": {\"direction\": \"Increase\", \"type\": \"ChangeCount\"}}]}]}}"
            })
    void whatOnlyLooksLikeItIsPassedOver(String beside) throws IOException {
        assertTrue(audit(template(beside)).compliant());
    }

    @Test
    void aTemplateThatTerraformDeploysIsRead() throws IOException {
        String content = template(DENY_RESOURCE)
                .replace(good() + ", ", "")
                .replace("\n", " ")
                .replace("\"", "\\\"");
        String values = "{\"name\": \"d\", \"template_content\": \"" + content + "\"}";
        Audit audit = audit(terraform(resource("azurerm_resource_group_template_deployment", values), ""));
        assertTrue(
                audit.requirements().stream()
                        .anyMatch(verdict -> verdict.status() == Audit.Status.BLOCKED
                                && verdict.rule().equals("management-endpoint")),
                audit.requirements().toString());
        assertSaid(terraform(
                resource("azurerm_subscription_template_deployment", "{\"template_spec_version_id\": \"/x\"}"), ""));
    }

    @ParameterizedTest
    @CsvSource({"PUT, false", "PATCH, false", ", false", "GET, true"})
    void aRequestToAGroupMayWriteIt(String method, boolean compliant) throws IOException {
        String values = "{\"type\": \"" + NSG + "/securityRules@2024-05-01\", \"resource_id\":"
                + " \"/subscriptions/0/resourceGroups/rg/providers/" + NSG + "/good/securityRules/DenyAll\","
                + (method == null ? "" : "\"method\": \"" + method + "\",") + "\"body\": {\"properties\": " + DENY
                + "}}";
        assertEquals(
                compliant,
                audit(terraform(resource("azapi_resource_action", values), "")).compliant());
    }

    @Test
    void whatStandsAmongTheChangesOfAPlanAloneIsRead() throws IOException {
        Audit audit = audit(terraform("", """
                , "resource_changes": [{"address": "azurerm_network_security_rule.d", "mode": "managed",
                 "type": "azurerm_network_security_rule", "change": {"actions": ["create"], "before": null, "after": %s}},
                 {"address": "azurerm_network_security_rule.gone", "type": "azurerm_network_security_rule",
                 "change": {"actions": ["delete"], "before": {}, "after": null}}]""".formatted(TERRAFORM_DENY)));
        assertFalse(audit.compliant());
        assertTrue(audit.requirements().stream().anyMatch(verdict -> verdict.status() == Audit.Status.BLOCKED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"nextLink\": \"https://example.invalid/?page=2\"",
                "\"@odata.nextLink\": \"https://example.invalid/?page=2\"",
                "\"skip_token\": \"abc\"",
                "\"$skipToken\": \"abc\"",
                "\"resultTruncated\": \"true\""
            })
    void aPageOfAListIsNotTheList(String goesOn) throws IOException {
        assertSaid("{\"value\": [" + good() + "], " + goesOn + "}");
        assertSaid("{\"data\": [" + good() + "], " + goesOn + "}");
    }

    @Test
    void aListOrAFieldThatStandsTwiceInTwoSpellingsIsSaid() throws IOException {
        assertSaid(good().replace(
                        "{\"securityRules\": ",
                        "{\"SecurityRules\": [{\"name\": \"DenyAll\", \"properties\": " + DENY
                                + "}], \"securityRules\": "));
        String doubled = good().replaceFirst("\"access\": \"Allow\"", "\"access\": \"Allow\", \"Access\": \"Deny\"");
        assertSaid(doubled);
        assertTrue(audit(doubled.replace("\"Access\": \"Deny\"", "\"Access\": \"Allow\""))
                .compliant());
    }

    @Test
    void anObjectWithoutATypeThatDeniesIsSaid() throws IOException {
        String deny =
                "{\"kind\": \"blocklist\", \"action\": \"Deny\", \"direction\": \"Inbound\", \"ranges\": [\"*\"]}";
        assertSaid("{\"group\": " + good() + ", \"blocked\": " + deny + "}");
        assertSaid("[" + good() + ", " + deny + "]");
    }
}
