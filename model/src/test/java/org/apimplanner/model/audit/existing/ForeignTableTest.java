package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.PortRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables that other tools export, and what only looks like a table.
class ForeignTableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Name,Priority,Direction,Access,Protocol,SourceAddressPrefix,DestinationAddressPrefix,DestinationPortRange
                name;priority;direction;access;protocol;sourceAddressPrefixes;destinationAddressPrefixes;destinationPortRanges
                Rule Name,Priority,Direction,Action,Protocol,Source,Destination,Port
                RULENAME,PRIORITY,DIRECTION,ACTION,PROTOCOL,SOURCE,DESTINATION,PORTS
                "Name","Priority","Direction","Access","Protocol","Source Address Prefix","Destination Address Prefix","Destination Port Ranges"
                """)
    void theHeadsMayBeThoseOfAnyTool(String heads) {
        String row = "Mgmt,110,Inbound,Deny,Tcp,ApiManagement,VirtualNetwork,\"3443 , 6390\"";
        String separated = heads.contains(";") ? row.replace(",", ";").replace(" ; ", ",") : row;
        ExistingNetwork network = Samples.read(heads + "\n" + separated + "\n");
        assertEquals(List.of(), network.problems());
        ExistingRule rule = Samples.onlyNsg(network).rules().getFirst();
        assertEquals("Mgmt", rule.name());
        assertEquals(Access.DENY, rule.access());
        assertEquals(List.of("ApiManagement"), rule.sources());
        assertEquals(List.of("VirtualNetwork"), rule.destinations());
        assertEquals(List.of(PortRange.of(3443), PortRange.of(6390)), rule.destinationPorts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NSG", "NsgName", "Network Security Group", "security group", "networkSecurityGroupName"})
    void theColumnOfTheGroupIsKept(String head) {
        ExistingNetwork network = Samples.read("""
                %s,ResourceGroup,Name,Priority,Direction,Access,Protocol,Source,Destination,Ports
                nsg-b,rg-1,R1,100,Inbound,Deny,*,*,*,*
                nsg-a,rg-1,R2,100,Inbound,Allow,Tcp,*,*,443
                nsg-b,rg-1,R3,110,Inbound,Allow,Tcp,*,*,443
                nsg-b,rg-2,R4,110,Inbound,Allow,Tcp,*,*,443
                """.formatted(head));
        assertEquals(List.of(), network.problems());
        assertEquals(
                List.of("nsg-b rg-1 2", "nsg-a rg-1 1", "nsg-b rg-2 1"),
                network.of(ExistingNsg.class).stream()
                        .map(group -> group.name() + " "
                                + group.facts().resourceGroup().orElse("") + " "
                                + group.rules().size())
                        .toList());
    }

    @Test
    void aTypeNameInPlaceOfTheValuesIsToldOnceWithTheWayOut() {
        ExistingNetwork network = Samples.read("""
                #TYPE Microsoft.Azure.Commands.Network.Models.PSSecurityRule
                "Name","Priority","Direction","Access","Protocol","SourceAddressPrefix","DestinationAddressPrefix","DestinationPortRange"
                "A","100","Inbound","Deny","*","System.Collections.Generic.List`1[System.String]","System.String[]","System.String[]"
                "B","110","Inbound","Allow","*","System.Collections.Generic.List`1[System.String]","System.String[]","System.String[]"
                """);
        assertEquals(1, network.problems().size());
        assertTrue(network.problems().getFirst().expected().contains("-join"));
        List<Unread> unread = Samples.onlyNsg(network).facts().unread();
        assertEquals(
                List.of(Optional.of(100), Optional.of(110)),
                unread.stream().map(Unread::priority).toList());
    }

    @Test
    void aTableThatLacksAColumnDrawsOneProblem() {
        ExistingNetwork network = Samples.read("""
                Name,Priority,Direction,Access,Protocol,Source,Port
                A,100,Inbound,Deny,*,*,*
                B,110,Inbound,Deny,*,*,*
                """);
        assertEquals(1, network.problems().size());
        assertEquals(
                "a table without destination", network.problems().getFirst().found());
        assertEquals(2, Samples.onlyNsg(network).facts().unread().size());
    }

    @Test
    void aTableOfRoutesKeepsItsRouteTables() {
        ExistingNetwork network = Samples.read("""
                RouteTable,Name,AddressPrefix,NextHopType,NextHopIpAddress
                rt-a,Out,0.0.0.0/0,VirtualAppliance,10.0.1.4
                rt-b,Back,ApiManagement,Internet,
                """);
        assertEquals(List.of(), network.problems());
        assertEquals(
                List.of("rt-a VIRTUAL_APPLIANCE", "rt-b INTERNET"),
                network.of(ExistingRouteTable.class).stream()
                        .map(table -> table.name() + " "
                                + table.routes().getFirst().nextHop().name())
                        .toList());
    }

    @Test
    void aTableOfEffectiveRoutesLeavesOutWhatWasReplaced() {
        ExistingNetwork network = Samples.read("""
                Name,State,Source,AddressPrefix,NextHopType,NextHopIpAddress
                ,Active,VirtualNetworkGateway,0.0.0.0/0,VirtualNetworkGateway,10.0.0.4
                ,Invalid,Default,0.0.0.0/0,Internet,
                """);
        ExistingRouteTable table = network.of(ExistingRouteTable.class).getFirst();
        assertTrue(table.effective());
        assertEquals(
                List.of(HopType.VIRTUAL_NETWORK_GATEWAY),
                table.routes().stream().map(ExistingRouteTable.Entry::nextHop).toList());
        assertEquals(
                "0.0.0.0/0 to VirtualNetworkGateway", table.routes().getFirst().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name    Priority    Access\n------  ----------  --------\nMgmt    110         Allow\n",
                "+------+-----+\n| Name | Prio|\n+------+-----+\n",
                "Name                     : nsg-apim\nId                       : /subscriptions/x\n"
            })
    void whatIsPrintedForTheEyeIsToldHowToBeExported(String text) {
        String found = Samples.read(text).problems().getFirst().found();
        assertTrue(found.contains("printed for the eye") && found.contains("-o json"), found);
    }

    @Test
    void headsOfAnUnknownTableAreShownWithoutTheirQuotes() {
        assertEquals(
                "a table with the heads \"Subnet,Size,Owner\"",
                Samples.read("\"Subnet\",\"Size\",\"Owner\"\n1,2,3\n")
                        .problems()
                        .getFirst()
                        .found());
    }
}
