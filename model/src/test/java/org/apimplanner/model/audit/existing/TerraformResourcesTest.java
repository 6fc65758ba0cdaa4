package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy.Rule;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Resources as the azurerm and azapi providers have them, in states and in plans.
class TerraformResourcesTest {
    private static final String RULE = """
            {"name": "%s", "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Tcp",
             "source_address_prefix": "Internet", "source_port_range": "*", "destination_address_prefix": "*",
             "destination_port_range": "443", "network_security_group_name": "%s"}""";
    private static final String ARM_RULES = """
            "securityRules": [{"name": "Clients", "properties": {"priority": 100, "direction": "Inbound",
             "access": "Allow", "protocol": "Tcp", "sourceAddressPrefix": "Internet", "sourcePortRange": "*",
             "destinationAddressPrefix": "*", "destinationPortRange": "443"}}]""";

    private static String resource(String address, String values) {
        return "{\"address\": \"" + address.replace("\"", "\\\"") + "\", \"type\": \""
                + address.replaceAll("module\\.[^.]*\\.", "").replaceAll("\\..*", "") + "\", \"values\": " + values
                + "}";
    }

    private static ExistingNetwork state(String... resources) {
        return Samples.read("{\"format_version\": \"1.0\", \"values\": {\"root_module\": {\"resources\": ["
                + String.join(",", resources) + "]}}}");
    }

    private static <T extends ExistingResource> T only(Class<T> type, ExistingNetwork network) {
        assertEquals(List.of(), network.problems());
        assertEquals(1, network.of(type).size());
        return network.of(type).getFirst();
    }

    @Test
    void serviceEndpointsMayBeBlocks() {
        ExistingSubnet subnet = only(ExistingSubnet.class, state(resource("azurerm_subnet.a", """
                {"name": "a", "address_prefixes": ["10.0.0.0/27"], "virtual_network_name": "v",
                 "service_endpoint": [{"service": "Microsoft.Sql", "network_identifier_id": ""},
                                      {"service": "Microsoft.KeyVault"}]}""")));
        assertEquals(List.of("Microsoft.Sql", "Microsoft.KeyVault"), subnet.serviceEndpoints());
    }

    @Test
    void aClassicFirewallRuleHasItsPortsInProtocolBlocks() {
        ExistingFirewallPolicy firewall = only(
                ExistingFirewallPolicy.class,
                state(
                        resource("azurerm_firewall_application_rule_collection.a", """
                                {"name": "web", "azure_firewall_name": "fw", "priority": 200, "action": "Allow",
                                 "rule": [{"name": "crl", "description": "", "source_addresses": ["10.0.0.0/27"],
                                   "source_ip_groups": [], "fqdn_tags": [], "target_fqdns": ["crl.example.com"],
                                   "protocol": [{"port": 80, "type": "Http"}, {"port": 443, "type": "Https"}]}]}"""),
                        resource("azurerm_firewall_network_rule_collection.b", """
                                {"name": "net", "azure_firewall_name": "fw", "priority": 100, "action": "Deny",
                                 "rule": [{"name": "time", "source_addresses": ["*"], "destination_addresses": ["*"],
                                   "destination_ports": ["123"], "protocols": ["UDP"]}]}""")));
        assertEquals(
                List.of("time", "crl"),
                firewall.rules().stream().map(Rule::name).toList());
        assertEquals(
                List.of(PortRange.of(80), PortRange.of(443)),
                firewall.rules().get(1).ports());
        assertEquals(List.of(Protocol.UDP), firewall.rules().getFirst().protocols());
        assertEquals(Access.DENY, firewall.rules().getFirst().access());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"properties\": {%s}}", "\"{\\\"properties\\\": {%s}}\""})
    void anAzapiGroupIsReadFromItsBodyOrItsText(String body) {
        String rules = body.startsWith("{")
                ? ARM_RULES
                : ARM_RULES.replace("\"", "\\\"").replace("\n", " ");
        ExistingNsg group =
                only(ExistingNsg.class, state(resource("azapi_resource.nsg", """
                {"type": "Microsoft.Network/networkSecurityGroups@2025-05-01", "name": "nsg-a", "location": "westeurope",
                 "parent_id": "/subscriptions/s/resourceGroups/rg-a", "body": %s}""".formatted(body.formatted(rules)))));
        assertEquals("nsg-a", group.name());
        assertEquals(Optional.of("rg-a"), group.facts().resourceGroup());
        assertEquals(Optional.of("westeurope"), group.facts().location());
        assertEquals("Clients", group.rules().getFirst().name());
    }

    @Test
    void anAzapiSubnetSaysItsNetworkItsGroupAndItsNatGateway() {
        ExistingNetwork network = state(resource("azapi_resource.subnet", """
                {"type": "Microsoft.Network/virtualNetworks/subnets@2024-07-01", "name": "snet",
                 "parent_id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v",
                 "body": {"properties": {"addressPrefixes": ["10.0.0.0/27"],
                  "networkSecurityGroup": {"id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/nsg"},
                  "natGateway": {"id": "/x/natGateways/ng"}, "serviceEndpoints": [{"service": "Microsoft.Sql"}]}}}"""));
        ExistingSubnet subnet = only(ExistingSubnet.class, network);
        assertEquals("v/snet", subnet.resourceName().shown());
        assertEquals(Optional.of("ng"), subnet.natGateway());
        assertEquals("nsg", network.links().getFirst().resource().name());
    }

    @Test
    void anAzapiBodyThatIsKnownOnlyAfterApplyLeavesTheGroupIncomplete() {
        ExistingNetwork network = Samples.read("""
                {"format_version": "1.2", "planned_values": {"root_module": {"resources": [
                 {"address": "azapi_resource.g", "type": "azapi_resource", "values":
                  {"type": "Microsoft.Network/networkSecurityGroups@2025-05-01", "name": "nsg"}}]}},
                 "resource_changes": [{"address": "azapi_resource.g", "change": {"after_unknown": {"body": true}}}]}""");
        assertTrue(network.problems().getFirst().unresolved());
        assertFalse(Samples.onlyNsg(network).facts().complete());
    }

    @Test
    void anUpdateOfAGroupLeavesItIncomplete() {
        ExistingNetwork network = state(
                resource("azurerm_network_security_group.g", "{\"name\": \"nsg\", \"security_rule\": []}"),
                resource("azapi_update_resource.u", """
                        {"type": "Microsoft.Network/networkSecurityGroups@2025-05-01", "resource_id":
                         "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/nsg",
                         "body": {"properties": {%s}}}""".formatted(ARM_RULES)));
        assertEquals(
                List.of("an azapi_update_resource, which changes it"),
                network.problems().stream().map(ReadProblem::found).toList());
        assertFalse(Samples.onlyNsg(network).facts().complete());
    }

    @Test
    void anAzapiResourceOfAnUnknownTypeWithRulesIsAProblem() {
        ExistingNetwork network = state(
                resource("azurerm_network_security_group.g", "{\"name\": \"nsg\", \"security_rule\": []}"),
                resource("azapi_resource.o", """
                        {"type": "Microsoft.Network/securityGroups@2025-05-01", "name": "odd",
                         "body": {"properties": {%s}}}""".formatted(ARM_RULES)));
        assertEquals(
                "a resource of type Microsoft.Network/securityGroups@2025-05-01, which is not read (it has security rules)",
                network.problems().getFirst().found());
    }

    @Test
    void associationsOfAStateAreLinks() {
        ExistingNetwork network = state(
                resource(
                        "azurerm_subnet.a",
                        "{\"name\": \"a\", \"virtual_network_name\": \"v\", \"resource_group_name\": \"rg\","
                                + " \"address_prefixes\": [\"10.0.0.0/27\"]}"),
                resource("azurerm_subnet_network_security_group_association.x", """
                        {"subnet_id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/a",
                         "network_security_group_id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/g"}"""),
                resource("azurerm_subnet_route_table_association.x", """
                        {"subnet_id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/a",
                         "route_table_id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/routeTables/t"}"""),
                resource("azurerm_subnet_nat_gateway_association.x", """
                        {"subnet_id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/a",
                         "nat_gateway_id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/natGateways/n"}"""));
        assertEquals(
                List.of("v/a NSG g", "v/a ROUTE_TABLE t", "v/a NAT_GATEWAY n"),
                network.links().stream().map(TerraformResourcesTest::shown).toList());
        assertEquals(Optional.of("n"), only(ExistingSubnet.class, network).natGateway());
    }

    private static String shown(SubnetLink link) {
        return link.subnet().shown() + " " + link.kind() + " " + link.resource().name();
    }

    /// A plan in which two subnets and groups are made in one loop and joined by another, whose ids are
    /// known only after apply.
    private static ExistingNetwork loop(String references) {
        return Samples.read("""
                {"format_version": "1.2", "planned_values": {"root_module": {"child_modules": [{"address": "module.net",
                  "resources": [%s, %s, %s, %s, %s, %s]}]}},
                 "resource_changes": [
                  {"address": "module.net.azurerm_subnet_network_security_group_association.x[\\"api\\"]",
                   "change": {"after_unknown": {"subnet_id": true, "network_security_group_id": true}}},
                  {"address": "module.net.azurerm_subnet_network_security_group_association.x[\\"web\\"]",
                   "change": {"after_unknown": {"subnet_id": true, "network_security_group_id": true}}}],
                 "configuration": {"root_module": {"module_calls": {"net": {"module": {"resources": [
                  {"address": "azurerm_subnet_network_security_group_association.x", "expressions": {
                   "subnet_id": {"references": ["azurerm_subnet.s", %s]},
                   "network_security_group_id": {"references": ["azurerm_network_security_group.g", %s]}}}]}}}}}}""".formatted(
                        resource(
                                "module.net.azurerm_subnet.s[\"api\"]",
                                "{\"name\": \"s-api\", \"virtual_network_name\": \"v\"}"),
                        resource(
                                "module.net.azurerm_subnet.s[\"web\"]",
                                "{\"name\": \"s-web\", \"virtual_network_name\": \"v\"}"),
                        resource(
                                "module.net.azurerm_network_security_group.g[\"api\"]",
                                "{\"name\": \"g-api\", \"security_rule\": []}"),
                        resource(
                                "module.net.azurerm_network_security_group.g[\"web\"]",
                                "{\"name\": \"g-web\", \"security_rule\": []}"),
                        resource("module.net.azurerm_subnet_network_security_group_association.x[\"api\"]", "{}"),
                        resource("module.net.azurerm_subnet_network_security_group_association.x[\"web\"]", "{}"),
                        references,
                        references));
    }

    @Test
    void inAPlanTheReferencesOfALoopStandInForIds() {
        assertEquals(
                List.of("v/s-api NSG g-api", "v/s-web NSG g-web"),
                loop("\"each.key\"").links().stream()
                        .map(TerraformResourcesTest::shown)
                        .toList());
    }

    @Test
    void aReferenceToOneOfSeveralThatCannotBeToldIsNoLink() {
        assertEquals(List.of(), loop("\"each.value\"").links());
    }

    @Test
    void referencesLeadThroughOutputsAndVariablesOfModules() {
        ExistingNetwork network = Samples.read("""
                {"format_version": "1.2", "planned_values": {"root_module": {"child_modules": [
                  {"address": "module.net_a", "resources": [%s]},
                  {"address": "module.join", "resources": [%s]}], "resources": [%s]}},
                 "resource_changes": [{"address": "module.join.azurerm_subnet_route_table_association.x",
                   "change": {"after_unknown": {"subnet_id": true, "route_table_id": true}}}],
                 "configuration": {"root_module": {"module_calls": {
                  "net_a": {"module": {"outputs": {"subnet_id": {"expression":
                   {"references": ["azurerm_subnet.s.id", "azurerm_subnet.s"]}}}}},
                  "join": {"expressions": {"subnet": {"references": ["module.net_a.subnet_id", "module.net_a"]},
                    "table_id": {"references": ["azurerm_route_table.t.id", "azurerm_route_table.t"]}},
                   "module": {"resources": [{"address": "azurerm_subnet_route_table_association.x", "expressions": {
                    "subnet_id": {"references": ["var.subnet"]}, "route_table_id": {"references": ["var.table_id"]}}}]}}}}}}""".formatted(
                        resource("module.net_a.azurerm_subnet.s", "{\"name\": \"s\", \"virtual_network_name\": \"v\"}"),
                        resource("module.join.azurerm_subnet_route_table_association.x", "{}"),
                        resource("azurerm_route_table.t", "{\"name\": \"t\", \"route\": []}")));
        assertEquals(
                List.of("v/s ROUTE_TABLE t"),
                network.links().stream().map(TerraformResourcesTest::shown).toList());
    }

    @Test
    void aListThatOnlyMirrorsRulesOfTheirOwnIsNotMissing() {
        String plan = """
                {"format_version": "1.2", "planned_values": {"root_module": {"resources": [%s, %s]}},
                 "resource_changes": [{"address": "azurerm_network_security_group.g",
                  "change": {"after_unknown": {"id": true, "security_rule": true}}}]}""";
        ExistingNetwork network = Samples.read(plan.formatted(
                resource("azurerm_network_security_group.g", "{\"name\": \"nsg\"}"),
                resource("azurerm_network_security_rule.r", RULE.formatted("R", "NSG"))));
        ExistingNsg group = only(ExistingNsg.class, network);
        assertTrue(group.facts().complete());
        assertEquals(1, group.rules().size());
        ExistingNetwork other = Samples.read(plan.formatted(
                resource("azurerm_network_security_group.g", "{\"name\": \"nsg\"}"),
                resource("azurerm_network_security_rule.r", RULE.formatted("R", "another"))));
        assertTrue(other.problems().getFirst().unresolved());
    }

    @Test
    void aGroupThatIsOnlyReferencedIsReadFromItsDataSource() {
        ExistingNetwork network = Samples.read("""
                {"format_version": "1.2", "planned_values": {"root_module": {}}, "prior_state": {"values": {"root_module":
                 {"resources": [
                  {"address": "data.azurerm_network_security_group.g", "mode": "data", "type": "azurerm_network_security_group",
                   "values": {"name": "nsg-old", "security_rule": [%s]}},
                  {"address": "azurerm_network_security_group.gone", "mode": "managed",
                   "type": "azurerm_network_security_group", "values": {"name": "gone", "security_rule": []}}]}}}}""".formatted(RULE.formatted("R", "")));
        assertEquals("nsg-old", only(ExistingNsg.class, network).name());
    }

    @Test
    void aRuleWhoseGroupIsNamedOnlyAfterApplyGoesToTheGroupThatItRefersTo() {
        ExistingNetwork network = Samples.read("""
                {"format_version": "1.2", "planned_values": {"root_module": {"resources": [%s, %s]}},
                 "resource_changes": [{"address": "azurerm_network_security_rule.r",
                  "change": {"after_unknown": {"network_security_group_name": true}}}],
                 "configuration": {"root_module": {"resources": [{"address": "azurerm_network_security_rule.r",
                  "expressions": {"network_security_group_name": {"references":
                   ["azurerm_network_security_group.g.name", "azurerm_network_security_group.g"]}}}]}}}""".formatted(
                        resource("azurerm_network_security_group.g", "{\"name\": \"nsg\", \"security_rule\": []}"),
                        resource(
                                "azurerm_network_security_rule.r",
                                RULE.formatted("R", "x").replace(", \"network_security_group_name\": \"x\"", ""))));
        assertEquals(1, only(ExistingNsg.class, network).rules().size());
    }

    @Test
    void anInlineSubnetNamesItsGroup() {
        ExistingNetwork network = state(resource("azurerm_virtual_network.v", """
                {"name": "v", "resource_group_name": "rg", "address_space": ["10.0.0.0/16"], "subnet": [
                 {"name": "a", "address_prefixes": ["10.0.0.0/27"], "security_group": "/x/networkSecurityGroups/g",
                  "route_table_id": "/x/routeTables/t", "service_endpoint": [{"service": "Microsoft.Sql"}]}]}"""));
        assertEquals(
                List.of("v/a NSG g", "v/a ROUTE_TABLE t"),
                network.links().stream().map(TerraformResourcesTest::shown).toList());
        assertEquals(
                List.of("Microsoft.Sql"), only(ExistingSubnet.class, network).serviceEndpoints());
    }

    @Test
    void anAdminRuleIsOne() {
        ExistingAdminRules admin =
                only(ExistingAdminRules.class, state(resource("azurerm_network_manager_admin_rule.r", """
                {"name": "Shut", "admin_rule_collection_id": "/x/ruleCollections/edge", "action": "AlwaysAllow",
                 "direction": "Inbound", "priority": 7, "protocol": "Tcp", "source_port_ranges": [],
                 "destination_port_ranges": ["22", "3389"],
                 "source": [{"address_prefix": "Internet", "address_prefix_type": "ServiceTag"}], "destination": []}""")));
        assertEquals("edge", admin.name());
        assertTrue(admin.rules().getFirst().always());
        assertEquals(List.of("Internet"), admin.rules().getFirst().rule().sources());
        assertEquals(List.of("*"), admin.rules().getFirst().rule().destinations());
    }
}
