package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRowTest {
    private static final String FIELDS = """
            "priority": %d, "direction": "Inbound", "access": "%s", "protocol": "Tcp", "sourcePortRange": "*",
            "sourceAddressPrefix": "Internet", "destinationAddressPrefix": "*", "destinationPortRange": "443\"""";

    private static String fields(int priority, String access) {
        return FIELDS.formatted(priority, access);
    }

    private static List<String> groups(ExistingNetwork network) {
        assertEquals(List.of(), network.problems());
        return network.of(ExistingNsg.class).stream()
                .map(group -> group.name()
                        + group.rules().stream().map(ExistingRule::name).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nsgName",
                "nsg",
                "NSG",
                "nsg_name",
                "networkSecurityGroupName",
                "networkSecurityGroup",
                "securityGroup",
                "nsgId",
                "name"
            })
    void eachGroupOfAFlatListStaysAGroupWhateverTheColumnIsCalled(String column) {
        ExistingNetwork network =
                Samples.read("""
                {"count": 3, "data": [
                 {"%1$s": "nsg-b", "ruleName": "Shut", %2$s},
                 {"%1$s": "nsg-a", "ruleName": "Open", %3$s},
                 {"%1$s": "nsg-b", "ruleName": "Ajar", %4$s}]}""".formatted(column, fields(100, "Deny"), fields(100, "Allow"), fields(110, "Allow")));
        assertEquals(List.of("nsg-b[Shut, Ajar]", "nsg-a[Open]"), groups(network));
    }

    /// As a query names the columns of what it expands, and as people shorten them.
    @ParameterizedTest
    @ValueSource(strings = {"""
                {"name": "%s", "rules_name": "%s", "rules_properties_priority": 210,
                 "rules_properties_direction": "Inbound", "rules_properties_access": "Deny",
                 "rules_properties_protocol": "Tcp", "rules_properties_sourceAddressPrefix": "",
                 "rules_properties_sourceAddressPrefixes": ["198.51.100.0/24"],
                 "rules_properties_destinationAddressPrefix": "VirtualNetwork",
                 "rules_properties_destinationPortRange": "443", "rules_properties_destinationPortRanges": []}""", """
                {"nsgName": "%s", "rule": "%s", "prio": 210, "dir": "Inbound", "access": "Deny", "proto": "Tcp",
                 "src": "198.51.100.0/24", "dst": "VirtualNetwork", "dport": 443}""", """
                {"nsg": "%s", "ruleName": "%s", "priority": 210, "direction": "Inbound", "access": "Deny",
                 "protocol": "Tcp", "srcAddressPrefix": "198.51.100.0/24", "destPrefix": "VirtualNetwork",
                 "DstPorts": ["443"]}"""})
    void columnsMayHaveTheNamesOfTheQuery(String row) {
        ExistingNetwork network =
                Samples.read("[" + row.formatted("nsg-b", "Shut") + "," + row.formatted("nsg-a", "Bar") + "]");
        assertEquals(List.of("nsg-b[Shut]", "nsg-a[Bar]"), groups(network));
        ExistingRule rule = network.of(ExistingNsg.class).getFirst().rules().getFirst();
        assertEquals(210, rule.priority());
        assertEquals(Access.DENY, rule.access());
        assertEquals(List.of("198.51.100.0/24"), rule.sources());
        assertEquals(List.of("VirtualNetwork"), rule.destinations());
        assertEquals(List.of(PortRange.of(443)), rule.destinationPorts());
    }

    @Test
    void columnsOfATableMayHaveThemToo() {
        ExistingNetwork network = Samples.read("""
                name,rules_name,rules_properties_priority,rules_properties_direction,rules_properties_access,\
                rules_properties_protocol,rules_properties_sourceAddressPrefix,\
                rules_properties_destinationAddressPrefix,rules_properties_destinationPortRange
                nsg-b,Shut,210,Inbound,Deny,Tcp,Internet,*,443
                """);
        assertEquals(List.of("nsg-b[Shut]"), groups(network));
        assertEquals(
                List.of("nsg-c[Shut]"),
                groups(Samples.read("NSG,Rule,Prio,Dir,Access,Proto,Src,Dst,DstPort\n"
                        + "nsg-c,Shut,210,Inbound,Deny,Tcp,Internet,*,443\n")));
    }

    @Test
    void routesMayHaveThemToo() {
        ExistingNetwork network = Samples.read("""
                [{"name": "rt-a", "routes_name": "Out", "routes_properties_addressPrefix": "0.0.0.0/0",
                  "routes_properties_nextHopType": "Internet"}]""");
        ExistingRouteTable table = network.of(ExistingRouteTable.class).getFirst();
        assertEquals("rt-a", table.name());
        assertEquals("Out", table.routes().getFirst().name());
    }

    /// Columns by name and type, and rows of bare values.
    @Test
    void aTableOfColumnsAndRowsIsReadRowByRow() {
        ExistingNetwork network = Samples.read("""
                {"totalRecords": 2, "data": {
                 "columns": [{"name": "name", "type": "string"}, {"name": "properties", "type": "object"}],
                 "rows": [["nsg-b", {"securityRules": [{"name": "Shut", "properties": {%s}}]}],
                          ["nsg-a", {"securityRules": []}]]}}""".formatted(fields(100, "Deny")));
        assertEquals(List.of("nsg-b[Shut]", "nsg-a[]"), groups(network));
    }

    @Test
    void aGroupGivenByItsIdIsNamedAndPlaced() {
        ExistingNetwork network = Samples.read("""
                [{"id": "/subscriptions/s1/resourceGroups/rg-1/providers/Microsoft.Network/networkSecurityGroups/nsg-a",
                  "ruleName": "Open", %s}]""".formatted(fields(100, "Allow")));
        ExistingNsg group = Samples.onlyNsg(network);
        assertEquals("nsg-a", group.name());
        assertEquals(Optional.of("rg-1"), group.facts().resourceGroup());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "securityRules", "rule", "properties_securityRules", "sr"})
    void aRuleInAColumnOfItsOwnGoesToTheGroupOfItsRow(String column) {
        ExistingNetwork network =
                Samples.read("""
                {"data": [
                 {"name": "nsg-b", "resourceGroup": "rg", "%1$s": {"name": "Shut", "properties": {%2$s}}},
                 {"name": "nsg-a", "resourceGroup": "rg", "%1$s": {"name": "Open", "properties": {%3$s}}},
                 {"name": "nsg-a", "resourceGroup": "rg", "%1$s": {"name": "Ajar", "properties": {%4$s}}}]}""".formatted(column, fields(100, "Deny"), fields(100, "Allow"), fields(110, "Allow")));
        assertEquals(List.of("nsg-b[Shut]", "nsg-a[Open, Ajar]"), groups(network));
    }

    @Test
    void namesakesAreToldApartByResourceGroupAndBySubscription() {
        ExistingNetwork network = Samples.read("""
                [{"nsgName": "nsg", "resourceGroup": "a", "subscriptionId": "1", "ruleName": "R1", %1$s},
                 {"nsgName": "nsg", "resourceGroup": "b", "subscriptionId": "1", "ruleName": "R2", %1$s},
                 {"nsgName": "nsg", "resourceGroup": "a", "subscriptionId": "2", "ruleName": "R3", %1$s},
                 {"nsgName": "NSG", "resourceGroup": "A", "subscriptionId": "1", "ruleName": "R4", %2$s}]""".formatted(fields(100, "Allow"), fields(110, "Allow")));
        assertEquals(List.of("nsg[R1, R4]", "nsg[R2]", "nsg[R3]"), groups(network));
    }

    @Test
    void aWholeRowThatIsRepeatedForEachOfItsRulesIsOneGroup() {
        String row = """
                {"id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/nsg-a",
                 "name": "nsg-a", "type": "microsoft.network/networksecuritygroups",
                 "properties": {"securityRules": [{"name": "Open", "properties": {%s}}]}}""".formatted(fields(100, "Allow"));
        assertEquals(List.of("nsg-a[Open]"), groups(Samples.read("[" + row + "," + row + "]")));
    }

    @Test
    void routesInRowsGoToTheirTable() {
        ExistingNetwork network = Samples.read("""
                {"data": [{"name": "rt-a", "routes": {"name": "Home", "properties":
                  {"addressPrefix": "0.0.0.0/0", "nextHopType": "VirtualNetworkGateway"}}},
                 {"routeTableName": "rt-b", "routeName": "Out", "addressPrefix": "ApiManagement", "nextHopType": "Internet"}]}""");
        assertEquals(
                List.of("rt-a Home", "rt-b Out"),
                network.of(ExistingRouteTable.class).stream()
                        .map(table ->
                                table.name() + " " + table.routes().getFirst().name())
                        .toList());
    }

    @Test
    void aRuleWithoutANameIsNamedByItsNumberAndNotByItsPlace() {
        ExistingNetwork network = Samples.read("[{\"nsgName\": \"n\", " + fields(210, "Allow") + "}]");
        assertEquals(
                "rule 210 Inbound", Samples.onlyNsg(network).rules().getFirst().name());
    }

    @Test
    void aQueryThatLeftOutAColumnDrawsOneProblemAndKeepsWhatIsKnown() {
        ExistingNetwork network = Samples.read("""
                [{"name": "A", "priority": 100, "direction": "Outbound", "access": "Deny", "protocol": "*",
                  "sourceAddressPrefix": "*", "destinationPortRange": "25"},
                 {"name": "B", "priority": 200, "direction": "Inbound", "access": "Allow", "protocol": "Tcp",
                  "sourceAddressPrefix": "*", "destinationPortRange": "443"}]""");
        assertEquals(1, network.problems().size());
        ReadProblem problem = network.problems().getFirst();
        assertEquals("rules without destination, which the query left out", problem.found());
        assertTrue(problem.expected().contains("without --query"), problem.expected());
        List<Unread> unread = Samples.onlyNsg(network).facts().unread();
        assertEquals(List.of("A", "B"), unread.stream().map(Unread::name).toList());
        assertEquals(Optional.of(Direction.OUTBOUND), unread.getFirst().direction());
        assertEquals(Optional.of(100), unread.getFirst().priority());
        assertEquals(Optional.of(Access.DENY), unread.getFirst().access());
        assertEquals(List.of(PortRange.of(25)), unread.getFirst().ports());
    }

    @Test
    void aQueryThatLeftOutTheDirectionIsStillOneOfRules() {
        ExistingNetwork network = Samples.read("""
                [{"Name": "A", "access": "Deny", "destinationPortRange": "25"}]""");
        assertEquals(
                "rules without priority, direction, protocol, source, destination, which the query left out",
                network.problems().getFirst().found());
        assertEquals(1, Samples.onlyNsg(network).facts().unread().size());
    }

    @Test
    void aRuleThatAloneLacksAColumnIsNamedItself() {
        ExistingNetwork network = Samples.read("""
                [{"name": "A", %s}, {"name": "B", "priority": 200, "direction": "Inbound", "access": "Allow",
                  "protocol": "Tcp", "sourceAddressPrefix": "*", "destinationPortRange": "443"}]""".formatted(fields(100, "Allow")));
        assertEquals(
                List.of("B"),
                network.problems().stream().map(ReadProblem::subject).toList());
    }
}
