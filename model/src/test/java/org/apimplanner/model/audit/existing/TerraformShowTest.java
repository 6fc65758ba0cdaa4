package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.PortRange;
import org.junit.jupiter.api.Test;

class TerraformShowTest {
    private static final String RULE = """
            {"access": "Allow", "direction": "Inbound", "name": "r", "priority": 100, "protocol": "Tcp",
             "source_address_prefix": "Internet", "source_port_range": "*", "destination_address_prefix": "*",
             "destination_port_range": "443" %s}""";

    private static String resource(String type, String values) {
        return "{\"address\": \"" + type + ".x\", \"type\": \"" + type + "\", \"values\": " + values + "}";
    }

    private static ExistingNetwork state(String... resources) {
        return Samples.read("{\"format_version\": \"1.0\", \"values\": {\"root_module\": {\"resources\": ["
                + String.join(",", resources) + "]}}}");
    }

    @Test
    void rulesAndRoutesOfAllModulesOfAPlanAreJoinedToTheirGroupAndTable() {
        ExistingNetwork network = Samples.file("terraform-plan.json");
        ExistingNsg group = Samples.onlyNsg(network);
        assertEquals("nsg-apim", group.name());
        assertEquals(
                List.of("AllowManagement", "AllowClients"),
                group.rules().stream().map(ExistingRule::name).toList());
        assertEquals(
                List.of(PortRange.of(443), PortRange.of(80)),
                group.rules().get(1).destinationPorts());
        ExistingRouteTable table = network.of(ExistingRouteTable.class).getFirst();
        assertEquals(
                List.of(HopType.VIRTUAL_APPLIANCE, HopType.INTERNET),
                table.routes().stream().map(ExistingRouteTable.Entry::nextHop).toList());
        assertEquals(Optional.of("10.0.1.4"), table.routes().getFirst().nextHopAddress());
        assertEquals(Optional.empty(), table.routes().get(1).nextHopAddress());
    }

    @Test
    void aValueKnownOnlyAfterApplyIsUnresolvedAndItsRuleLeftOut() {
        List<ReadProblem> problems = Samples.file("terraform-plan.json").problems();
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().unresolved());
        assertEquals("AllowStorage", problems.getFirst().subject());
        assertEquals(
                "/planned_values/root_module/resources/0/values/security_rule/1/destination_address_prefix",
                problems.getFirst().place().path());
    }

    @Test
    void aSubnetKeepsItsEndpointsAndDelegations() {
        ExistingSubnet subnet =
                Samples.file("terraform-plan.json").of(ExistingSubnet.class).getFirst();
        assertEquals(List.of("10.20.4.0/27"), subnet.prefixes());
        assertEquals(List.of("Microsoft.Storage", "Microsoft.Sql"), subnet.serviceEndpoints());
        assertEquals(List.of("Microsoft.Web/serverFarms"), subnet.delegations());
    }

    @Test
    void aStateThatGivesARuleTwiceHoldsItOnce() {
        String inside = RULE.replace("%s", "");
        String apart = RULE.replace("%s", ", \"network_security_group_name\": \"nsg\"");
        ExistingNetwork network = state(
                resource("azurerm_network_security_rule", apart),
                resource("azurerm_network_security_group", "{\"name\": \"nsg\", \"security_rule\": [" + inside + "]}"));
        assertEquals(1, Samples.onlyNsg(network).rules().size());
    }

    @Test
    void groupsOfOneNameInTwoResourceGroupsStayApart() {
        String rule = RULE.replace("%s", ", \"network_security_group_name\": \"nsg\", \"resource_group_name\": \"b\"");
        ExistingNetwork network = state(
                resource("azurerm_network_security_group", "{\"name\": \"nsg\", \"resource_group_name\": \"a\"}"),
                resource("azurerm_network_security_group", "{\"name\": \"nsg\", \"resource_group_name\": \"b\"}"),
                resource("azurerm_network_security_rule", rule));
        assertEquals(
                List.of(0, 1),
                network.of(ExistingNsg.class).stream()
                        .map(group -> group.rules().size())
                        .toList());
    }

    @Test
    void allRulesOfAGroupMayBeUnknown() {
        ExistingNetwork network = Samples.read("""
                {"format_version": "1.2", "planned_values": {"root_module": {"resources": [
                 {"address": "g", "type": "azurerm_network_security_group", "values": {"name": "nsg"}}]}},
                 "resource_changes": [{"address": "g", "change": {"after_unknown": {"security_rule": true}}}]}""");
        assertEquals(
                List.of(true),
                network.problems().stream().map(ReadProblem::unresolved).toList());
    }

    @Test
    void aRawStateFileIsRead() {
        ExistingNetwork network = Samples.read("""
                {"version": 4, "terraform_version": "1.9.0", "lineage": "x", "resources": [
                 {"mode": "managed", "type": "azurerm_route_table", "instances": [{"attributes": {"name": "rt", "route": [
                  {"name": "r", "address_prefix": "10.0.0.0/8", "next_hop_type": "None"}]}}]}]}""");
        assertEquals("rt", network.of(ExistingRouteTable.class).getFirst().name());
    }

    @Test
    void aStateWithoutNetworkResourcesIsNamed() {
        assertEquals(
                "Terraform output without network resources",
                state(resource("azurerm_resource_group", "{}"))
                        .problems()
                        .getFirst()
                        .found());
    }

    private static ExistingNetwork plan(String more, String... resources) {
        return Samples.read("{\"format_version\": \"1.2\", " + more
                + " \"planned_values\": {\"root_module\": {\"resources\": [" + String.join(",", resources) + "]}}}");
    }

    private static final String EMPTY = resource("azurerm_network_security_group", "{\"name\": \"nsg\"}");

    @Test
    void rulesThatAPlanPutsOffAreMissingFromTheirGroup() {
        ExistingNetwork network = plan("""
                "deferred_changes": [{"reason": "instance_count_unknown", "resource_change": {
                  "address": "azurerm_network_security_rule.r[*]", "type": "azurerm_network_security_rule",
                  "change": {"after": {"network_security_group_name": "nsg"}}}}],""", EMPTY);
        assertEquals(1, Samples.onlyNsg(network).facts().unread().size());
        assertTrue(network.problems().getFirst().unresolved());
    }

    @Test
    void aPlanThatSaysItIsNotCompleteLeavesEveryGroupAndTableIncomplete() {
        ExistingNetwork network = plan(
                "\"complete\": false,", EMPTY, resource("azurerm_route_table", "{\"name\": \"rt\", \"route\": []}"));
        assertEquals(1, Samples.onlyNsg(network).facts().unread().size());
        assertEquals(
                1,
                network.of(ExistingRouteTable.class).getFirst().facts().unread().size());
        assertEquals(1, network.problems().size());
    }

    @Test
    void anIdInTheBodyOfAnAzapiSubnetThatIsNotKnownYetIsNoLink() {
        String subnet = """
                {"type": "Microsoft.Network/virtualNetworks/subnets@2024-05-01", "name": "apim",
                 "body": {"properties": {"addressPrefix": "10.20.4.0/27", "networkSecurityGroup": {}}}}""";
        ExistingNetwork network = plan("""
                "resource_changes": [{"address": "azapi_resource.x", "change": {"after_unknown": {
                  "body": {"properties": {"networkSecurityGroup": {"id": true}}}}}}],""", resource("azapi_resource", subnet));
        assertEquals(List.of(), network.links());
        assertEquals(1, network.of(ExistingSubnet.class).size());
    }

    /// A plan of azapi resources whose group, made with it, has no id yet.
    ///
    /// @param references what the body of the subnet refers to
    private static ExistingNetwork azapi(String references) {
        return Samples.read("""
                {"format_version": "1.2", "planned_values": {"root_module": {"resources": [
                  {"address": "azapi_resource.guard", "type": "azapi_resource", "values":
                    {"type": "Microsoft.Network/networkSecurityGroups@2024-05-01", "name": "nsg-guard",
                     "parent_id": "/subscriptions/s/resourceGroups/rg-net", "body": {"properties": {"securityRules": []}}}},
                  {"address": "azapi_resource.other", "type": "azapi_resource", "values":
                    {"type": "Microsoft.Network/networkSecurityGroups@2024-05-01", "name": "nsg-other",
                     "body": {"properties": {"securityRules": []}}}},
                  {"address": "azapi_resource.way", "type": "azapi_resource", "values":
                    {"type": "Microsoft.Network/routeTables@2024-05-01", "name": "rt-way",
                     "body": {"properties": {"routes": []}}}},
                  {"address": "azapi_resource.snet", "type": "azapi_resource", "values":
                    {"type": "Microsoft.Network/virtualNetworks/subnets@2024-05-01", "name": "apim",
                     "parent_id": "/subscriptions/s/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/hub",
                     "body": {"properties": {"addressPrefix": "10.20.4.0/27", "networkSecurityGroup": {}, "routeTable": {}}}}}]}},
                 "resource_changes": [{"address": "azapi_resource.snet", "change": {"after_unknown": {"body": {"properties":
                   {"networkSecurityGroup": {"id": true}, "routeTable": {"id": true}}}}}}],
                 "configuration": {"root_module": {"resources": [{"address": "azapi_resource.snet", "expressions":
                   {"body": {"references": [%s]}}}]}}}""".formatted(references));
    }

    private static List<String> linked(ExistingNetwork network) {
        return network.links().stream()
                .map(link -> link.subnet().shown() + " " + link.kind() + " "
                        + link.resource().name())
                .sorted()
                .toList();
    }

    @Test
    void anAzapiSubnetFindsItsGroupAndTableThroughTheConfiguration() {
        assertEquals(
                List.of("hub/apim NSG nsg-guard", "hub/apim ROUTE_TABLE rt-way"),
                linked(azapi("\"azapi_resource.guard.id\", \"azapi_resource.guard\", \"azapi_resource.way.id\"")));
    }

    @Test
    void anAzapiSubnetThatRefersToTwoGroupsHasNeitherForCertain() {
        assertEquals(
                List.of("hub/apim ROUTE_TABLE rt-way"),
                linked(azapi("\"azapi_resource.guard.id\", \"azapi_resource.other.id\", \"azapi_resource.way.id\"")));
    }
}
