package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.PortRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final String HEADS = "Region,Direction,Priority,Name,Port,Protocol,Source,Destination,Action\n";

    @Test
    void thisProgramsRulesBecomeOneGroupForEachRegion() {
        ExistingNetwork network = Samples.file("nsg-rules.csv");
        assertEquals(List.of(), network.problems());
        List<ExistingNsg> groups = network.of(ExistingNsg.class);
        assertEquals(
                List.of("West Europe", "North Europe"),
                groups.stream().map(ExistingNsg::name).toList());
        ExistingRule rule = groups.getFirst().rules().get(1);
        assertEquals("AllowEventHub", rule.name());
        assertEquals(Direction.OUTBOUND, rule.direction());
        assertEquals(List.of(PortRange.of(443), PortRange.parse("5671-5672")), rule.destinationPorts());
        assertEquals(List.of(PortRange.ANY), rule.sourcePorts());
    }

    @Test
    void aRowsPlaceIsItsLineEvenAfterACellOfTwoLines() {
        ExistingNsg second = Samples.file("nsg-rules.csv").of(ExistingNsg.class).get(1);
        // Heads, row, row of two lines: the third row begins in line 5.
        assertEquals("line 5", second.rules().getFirst().place().path());
    }

    @Test
    void aSpreadsheetsSemicolonsAndOwnColumnOrderAreRead() {
        ExistingNetwork network =
                Samples.read("sep=;\n\nAction;Name;Priority;Direction;Protocol;Port;Destination;Source\n"
                        + "Allow;r;100;Inbound;Tcp;\"80; 443\";VirtualNetwork;Internet\n;;;;;;;\n");
        assertEquals(List.of(), network.problems());
        ExistingRule rule = Samples.onlyNsg(network).rules().getFirst();
        assertEquals(List.of(PortRange.of(80), PortRange.of(443)), rule.destinationPorts());
        assertEquals("input", Samples.onlyNsg(network).name());
        assertEquals("line 4", rule.place().path());
    }

    /// As the portal downloads effective routes.
    @ParameterizedTest
    @ValueSource(strings = {"-", "", " - "})
    void aDashStandsForAnEmptyCell(String dash) {
        ExistingNetwork network =
                Samples.read("Source,State,Address Prefixes,Next Hop Type,Next Hop IP Address,User Defined Route Name\n"
                        + "Default,Active,10.3.0.0/16,Virtual network," + dash + "," + dash + "\n"
                        + "User,Active,0.0.0.0/0,Virtual appliance,10.3.9.4,toFirewall\n");
        assertEquals(List.of(), network.problems());
        List<ExistingRouteTable.Entry> routes =
                network.of(ExistingRouteTable.class).getFirst().routes();
        assertEquals(Optional.empty(), routes.getFirst().nextHopAddress());
        assertEquals(HopType.VNET_LOCAL, routes.getFirst().nextHop());
        assertEquals("toFirewall", routes.get(1).name());
    }

    @Test
    void routesAreReadByTheirHeads() {
        ExistingNetwork network = Samples.read("Region,Name,Destination,Next hop type,Next hop address,Purpose\r\n"
                + "West Europe,All,0.0.0.0/0,VirtualAppliance,10.0.1.4,x\r\n"
                + "West Europe,Control,ApiManagement,Internet,,x\r\n");
        ExistingRouteTable table = network.of(ExistingRouteTable.class).getFirst();
        assertEquals("West Europe", table.name());
        assertEquals(
                new ExistingRouteTable.Entry(
                        "All",
                        "0.0.0.0/0",
                        HopType.VIRTUAL_APPLIANCE,
                        Optional.of("10.0.1.4"),
                        new Place("input", "line 2")),
                table.routes().getFirst());
        assertEquals(Optional.empty(), table.routes().get(1).nextHopAddress());
    }

    @Test
    void aWrongCellIsNamedWithItsLineAndTheOtherRowsAreRead() {
        ExistingNetwork network = Samples.read(HEADS + "X,Inbound,100,bad,70000,Tcp,*,*,Allow\n"
                + "X,Inbound,110,good,443,Tcp,*,*,Allow\nX,Inbound,120,short\n");
        assertEquals(1, Samples.onlyNsg(network).rules().size());
        assertEquals(
                new ReadProblem(
                        new Place("input", "line 2"),
                        false,
                        "bad",
                        "\"70000\"",
                        "a port from 0 to 65535, a range such as 6381-6383, or *"),
                network.problems().getFirst());
        assertEquals(
                5,
                network.problems().stream()
                        .filter(p -> p.subject().equals("short"))
                        .count());
    }

    @Test
    void theApostropheBeforeAFormulaIsNotPartOfTheName() {
        ExistingNetwork network = Samples.read(HEADS + "X,Inbound,100,'=r,443,Tcp,*,*,Allow\n");
        assertEquals("=r", Samples.onlyNsg(network).rules().getFirst().name());
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedWithTheLineItBeginsIn() {
        ExistingNetwork network = Samples.read(HEADS + "X,Inbound,100,r,443,Tcp,*,*,Allow\nX,\"Inbound,1\n2\n");
        assertEquals("line 3", network.problems().getFirst().place().path());
        assertEquals(1, Samples.onlyNsg(network).rules().size());
    }

    @Test
    void aTableSavedAsUtf16IsRead() {
        byte[] bytes = ("\uFEFF" + HEADS + "X,Inbound,100,r,443,Tcp,*,*,Allow\r\n").getBytes(StandardCharsets.UTF_16LE);
        assertEquals(1, Samples.onlyNsg(Samples.read("f", bytes)).rules().size());
    }

    @Test
    void aTableWithoutRowsIsAGroupWithoutRules() {
        assertTrue(Samples.onlyNsg(Samples.read(HEADS)).rules().isEmpty());
    }
}
