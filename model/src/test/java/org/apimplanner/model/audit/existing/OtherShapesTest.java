package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.existing.LiveInstance.Dependency;
import org.apimplanner.model.audit.existing.LiveInstance.Status;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherShapesTest {
    /// What an expression stands for is said once, and is not absent, too.
    @ParameterizedTest
    @ValueSource(strings = {"targetFqdns", "sourceAddresses", "destinationAddresses"})
    void anEndOfAFirewallRuleThatIsOpenIsNotMissing(String open) {
        List<String> lists = new ArrayList<>(List.of("\"%s\": [\"[parameters('later')]\"]".formatted(open)));
        if (!open.equals("sourceAddresses")) {
            lists.add("\"sourceAddresses\": [\"10.3.1.0/24\"]");
        } else {
            lists.add("\"targetFqdns\": [\"login.microsoftonline.com\"]");
        }
        String collections = open.startsWith("dest") ? "networkRuleCollections" : "applicationRuleCollections";
        String reach = open.startsWith("dest")
                ? "\"protocols\": [\"TCP\"], \"destinationPorts\": [\"443\"]"
                : "\"protocols\": [{\"protocolType\": \"Https\", \"port\": 443}]";
        ExistingNetwork network = Samples.read("""
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                 "parameters": {"later": {"type": "string"}}, "resources": [
                 {"type": "Microsoft.Network/azureFirewalls", "name": "fw", "properties": {"%s": [
                  {"name": "c", "properties": {"priority": 200, "action": {"type": "Allow"}, "rules": [
                   {"name": "r", %s, %s}]}}]}}]}""".formatted(collections, reach, String.join(", ", lists)));
        assertEquals(
                List.of("[parameters('later')]"),
                network.problems().stream().map(ReadProblem::found).toList());
    }

    private static <T extends ExistingResource> T only(Class<T> type, ExistingNetwork network) {
        assertEquals(List.of(), network.problems());
        assertEquals(1, network.resources().size());
        return type.cast(network.resources().getFirst());
    }

    @Test
    void effectiveRoutesHoldOneEntryForEachRangeAndNoneThatWasReplaced() {
        ExistingRouteTable table = only(ExistingRouteTable.class, Samples.file("effective-routes.json"));
        assertTrue(table.effective());
        assertEquals(
                List.of("10.20.0.0/16", "10.21.0.0/16", "0.0.0.0/0", "10.30.0.0/16"),
                table.routes().stream()
                        .map(ExistingRouteTable.Entry::destination)
                        .toList());
        assertEquals(
                List.of(HopType.VNET_LOCAL, HopType.VNET_LOCAL, HopType.VIRTUAL_APPLIANCE, HopType.VNET_LOCAL),
                table.routes().stream().map(ExistingRouteTable.Entry::nextHop).toList());
        assertEquals(Optional.of("10.0.1.4"), table.routes().get(2).nextHopAddress());
        assertEquals("All", table.routes().get(2).name());
    }

    @Test
    void anEffectiveRouteWithoutANameIsNamedByWhereItLeads() {
        ExistingRouteTable table = only(ExistingRouteTable.class, Samples.read("""
                {"value": [
                 {"name": null, "source": "VirtualNetworkGateway", "state": "Active", "addressPrefix": ["0.0.0.0/0"],
                  "nextHopType": "VirtualNetworkGateway", "nextHopIpAddress": ["10.9.0.4"]},
                 {"name": "", "source": "Default", "state": "Active", "addressPrefix": ["198.51.100.0/28", "203.0.113.0/28"],
                  "nextHopType": "Internet", "nextHopIpAddress": []}]}"""));
        assertEquals(
                List.of(
                        "0.0.0.0/0 to VirtualNetworkGateway",
                        "198.51.100.0/28 and 1 more to Internet",
                        "198.51.100.0/28 and 1 more to Internet"),
                table.routes().stream().map(ExistingRouteTable.Entry::name).toList());
        assertEquals(table.routes().get(1).place(), table.routes().get(2).place());
    }

    @Test
    void aHostNameOfALiveInstanceMayStandInAListOfOne() {
        LiveInstance live = only(LiveInstance.class, Samples.read("""
                {"value": [{"category": "Azure SQL", "endpoints": [
                 {"domainName": ["db.example.net"], "endpointDetails": [{"port": 1433}]}]}]}"""));
        assertEquals(List.of(new Dependency("Azure SQL", "db.example.net", List.of(1433))), live.dependencies());
    }

    @Test
    void severalHostNamesInOneEndpointAreAProblemWithItsPlace() {
        ExistingNetwork network = Samples.read("""
                {"value": [{"category": "Azure SQL", "endpoints": [
                 {"domainName": ["a.example.net", "b.example.net"], "endpointDetails": [{"port": 1433}]}]}]}""");
        assertEquals(
                "/value/0/endpoints/0/domainName",
                network.problems().getFirst().place().path());
    }

    @Test
    void aSubnetSaysItsNatGateway() {
        ExistingSubnet subnet = only(ExistingSubnet.class, Samples.read("""
                {"name": "snet", "addressPrefix": "10.0.2.0/24", "serviceEndpoints": [],
                 "natGateway": {"id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/natGateways/ng-out"}}"""));
        assertEquals(Optional.of("ng-out"), subnet.natGateway());
    }

    @Test
    void theCommandLinesRouteTableIsRead() {
        ExistingRouteTable table = only(ExistingRouteTable.class, Samples.read("""
                {"disableBgpRoutePropagation": true, "name": "rt", "routes": [{"name": "r",
                 "addressPrefix": "ApiManagement", "hasBgpOverride": false, "nextHopType": "internet",
                 "nextHopIpAddress": null}], "subnets": [{"id": "/x/subnets/s"}]}"""));
        assertEquals("rt", table.name());
        assertEquals(HopType.INTERNET, table.routes().getFirst().nextHop());
    }

    @Test
    void aWrongRouteIsNamedAndTheOthersAreRead() {
        ExistingNetwork network = Samples.read("""
                {"name": "rt", "type": "Microsoft.Network/routeTables", "routes": [
                 {"name": "a", "addressPrefix": "10.0.0.0/33", "nextHopType": "Internet"},
                 {"name": "b", "addressPrefix": "10.0.0.0/8", "nextHopType": "Teleport"},
                 {"name": "c", "addressPrefix": "10.0.0.0/8", "nextHopType": "VirtualAppliance", "nextHopIpAddress": "10.0.1.444"},
                 {"name": "d", "addressPrefix": "10.0.0.0/8", "nextHopType": "None"}]}""");
        assertEquals(
                List.of("a", "b", "c"),
                network.problems().stream().map(ReadProblem::subject).toList());
        assertEquals(
                "d",
                network.of(ExistingRouteTable.class)
                        .getFirst()
                        .routes()
                        .getFirst()
                        .name());
    }

    @Test
    void theCommandLinesSubnetIsReadWithItsEndpointsAndDelegations() {
        ExistingSubnet subnet = only(ExistingSubnet.class, Samples.read("""
                {"addressPrefix": "10.0.2.0/24", "name": "snet", "networkSecurityGroup": {"id": "/x/networkSecurityGroups/n"},
                 "delegations": [{"name": "0", "serviceName": "Microsoft.Web/hostingEnvironments"}],
                 "serviceEndpoints": [{"locations": ["*"], "service": "Microsoft.Storage"}, {"service": "Microsoft.Sql"}]}"""));
        assertEquals("snet", subnet.name());
        assertEquals(List.of("10.0.2.0/24"), subnet.prefixes());
        assertEquals(List.of("Microsoft.Storage", "Microsoft.Sql"), subnet.serviceEndpoints());
        assertEquals(List.of("Microsoft.Web/hostingEnvironments"), subnet.delegations());
    }

    @Test
    void theSubnetsOfANetworkAreReadAndAWrongRangeIsNamed() {
        ExistingNetwork network = Samples.read("""
                {"name": "vnet", "addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}, "subnets": [
                 {"name": "a", "addressPrefixes": ["10.0.0.0/24", "fd00::/64"]}, {"name": "b", "addressPrefix": "10.0.1.0/33"}]}""");
        List<ExistingSubnet> subnets = network.of(ExistingSubnet.class);
        assertEquals(List.of("10.0.0.0/24", "fd00::/64"), subnets.getFirst().prefixes());
        assertEquals(List.of(), subnets.get(1).prefixes());
        assertEquals(
                "/subnets/1/addressPrefix",
                network.problems().getFirst().place().path());
    }

    @Test
    void firewallRulesComeByPriorityWithoutTranslations() {
        ExistingFirewallPolicy policy = only(ExistingFirewallPolicy.class, Samples.file("firewall-group.json"));
        assertEquals("fw-policy", policy.name());
        String collections = "/ruleCollections/";
        List<String> source = List.of("10.20.4.0/27");
        assertEquals(
                List.of(
                        new ExistingFirewallPolicy.Rule(
                                "database",
                                200,
                                Access.ALLOW,
                                List.of(Protocol.TCP, Protocol.UDP),
                                List.of("10.20.4.4/30"),
                                List.of("Sql"),
                                List.of(),
                                List.of(),
                                List.of(PortRange.of(1433)),
                                new Place("firewall-group.json", collections + "1/rules/0")),
                        new ExistingFirewallPolicy.Rule(
                                "portal",
                                400,
                                Access.ALLOW,
                                List.of(Protocol.TCP),
                                source,
                                List.of(),
                                List.of("*.example.com"),
                                List.of(),
                                List.of(PortRange.of(443), PortRange.of(80)),
                                new Place("firewall-group.json", collections + "0/rules/0")),
                        new ExistingFirewallPolicy.Rule(
                                "updates",
                                400,
                                Access.ALLOW,
                                List.of(Protocol.TCP),
                                List.of("*"),
                                List.of(),
                                List.of(),
                                List.of("WindowsUpdate"),
                                List.of(),
                                new Place("firewall-group.json", collections + "0/rules/1"))),
                policy.rules());
    }

    @Test
    void groupsOfOnePolicyAreOneAndTheLowerGroupComesFirst() {
        String group = """
                {"id": "/x/firewallPolicies/p/ruleCollectionGroups/%1$s", "name": "%1$s", "priority": %2$s, "ruleCollections": [
                 {"name": "c", "priority": 100, "action": {"type": "Allow"}, "rules": [{"name": "%1$s", "ruleType": "NetworkRule",
                  "ipProtocols": ["Any"], "sourceAddresses": ["*"], "destinationAddresses": ["*"], "destinationPorts": ["*"]}]}]}""";
        ExistingFirewallPolicy policy = only(
                ExistingFirewallPolicy.class,
                Samples.read("[" + String.format(group, "late", 500) + "," + String.format(group, "early", 300) + "]"));
        assertEquals(
                List.of("early", "late"),
                policy.rules().stream().map(ExistingFirewallPolicy.Rule::name).toList());
    }

    @Test
    void endsThatAFirewallRuleOnlyNamesAreUnresolved() {
        ExistingNetwork network = Samples.read("""
                {"name": "g", "ruleCollections": [{"name": "c", "priority": 100, "action": {"type": "Allow"}, "rules": [
                 {"name": "r", "ruleType": "NetworkRule", "ipProtocols": ["TCP"], "sourceAddresses": ["*"],
                  "destinationIpGroups": ["/x/ipGroups/partners"], "destinationPorts": ["443"]}]}]}""");
        assertEquals(
                List.of(), network.of(ExistingFirewallPolicy.class).getFirst().rules());
        assertEquals("partners", network.problems().getFirst().found());
        assertTrue(network.problems().getFirst().unresolved());
    }

    @Test
    void anEndThatIsAParameterIsOneProblemAndNotAMissingEndToo() {
        ExistingNetwork network = Samples.read("""
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                 "parameters": {"range": {"type": "string"}, "server": {"type": "string"}}, "resources": [
                  {"type": "Microsoft.Network/firewallPolicies/ruleCollectionGroups", "name": "p/g", "properties": {"priority": 100,
                   "ruleCollections": [{"name": "c", "priority": 100, "action": {"type": "Allow"}, "rules": [
                    {"name": "time", "ruleType": "NetworkRule", "ipProtocols": ["UDP"], "destinationPorts": ["123"],
                     "sourceAddresses": ["[parameters('range')]"], "destinationAddresses": ["[parameters('server')]"]},
                    {"name": "adrift", "ruleType": "NetworkRule", "ipProtocols": ["UDP"], "destinationPorts": ["123"],
                     "sourceAddresses": ["[parameters('range')]"]}]}]}}]}""");
        assertEquals(
                List.of("[parameters('range')]", "[parameters('server')]", "[parameters('range')]", "no destination"),
                network.problems().stream().map(ReadProblem::found).toList());
    }

    @Test
    void terraformsFirewallGroupIsRead() {
        ExistingFirewallPolicy policy = only(ExistingFirewallPolicy.class, Samples.read("""
                {"format_version": "1.0", "values": {"root_module": {"resources": [{"address": "x",
                 "type": "azurerm_firewall_policy_rule_collection_group", "values": {"name": "g", "priority": 100,
                 "firewall_policy_id": "/x/firewallPolicies/p", "application_rule_collection": [{"name": "a", "priority": 200,
                  "action": "Deny", "rule": [{"name": "r", "protocols": [{"type": "Https", "port": 443}],
                   "source_addresses": ["*"], "destination_fqdns": ["example.com"]}]}],
                 "network_rule_collection": [{"name": "n", "priority": 110, "action": "Allow", "rule": [{"name": "s",
                   "protocols": ["UDP"], "source_addresses": ["*"], "destination_addresses": ["*"], "destination_ports": ["53"]}]}],
                 "nat_rule_collection": [{"name": "t"}]}}]}}}"""));
        assertEquals("p", policy.name());
        assertEquals(
                List.of(Access.ALLOW, Access.DENY),
                policy.rules().stream().map(ExistingFirewallPolicy.Rule::access).toList());
        assertEquals(List.of("example.com"), policy.rules().get(1).hosts());
    }

    @Test
    void connectivityOfAllRegionsIsOneInstance() {
        LiveInstance live = only(LiveInstance.class, Samples.file("network-status.json"));
        assertEquals(
                List.of(
                        new Status("West Europe", "store.example.net", "success", "BlobStorage", false, ""),
                        new Status("West Europe", "mail.example.net:25028", "failure", "Email", true, "timed out"),
                        new Status("North Europe", "Scm", "initializing", "SourceControl", true, "")),
                live.statuses());
    }

    @Test
    void theConnectivityOfOneRegionIsReadWithoutItsWrapper() {
        LiveInstance live = only(
                LiveInstance.class,
                Samples.read(
                        "{\"dnsServers\": [], \"connectivityStatus\": [{\"name\": \"n\", \"status\": \"success\"}]}"));
        assertEquals(List.of(new Status("", "n", "success", "", false, "")), live.statuses());
    }

    @Test
    void outboundDependenciesAreReadWithTheirPorts() {
        LiveInstance live = only(LiveInstance.class, Samples.file("dependencies.json"));
        assertEquals(
                List.of(
                        new Dependency("Azure SQL", "db.example.net", List.of(1433)),
                        new Dependency("Azure Event Hub", "hub.example.net", List.of(443, 5671))),
                live.dependencies());
    }

    @Test
    void severalDocumentsInOneFileAreAllRead() {
        ExistingNetwork network = Samples.read(Samples.nsg() + "\n" + Samples.nsg(Samples.rule("r", 100)));
        assertEquals(List.of(), network.problems());
        assertEquals(
                List.of(0, 1),
                network.of(ExistingNsg.class).stream()
                        .map(g -> g.rules().size())
                        .toList());
    }
}
