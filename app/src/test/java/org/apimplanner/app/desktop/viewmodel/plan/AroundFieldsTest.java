package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;
import org.junit.jupiter.api.Test;

/// Who calls the instance, what it calls, and what is in front and beside it.
final class AroundFieldsTest {
    private final Desk desk = new Desk();
    private final AroundViewModel around = desk.planner.form().around();

    private Surroundings now() {
        return desk.session.plan().surroundings();
    }

    private PartyViewModel client() {
        around.clients().add();
        return around.clients().rows().getLast();
    }

    @Test
    void aClientIsInThePlanAsSoonAsItHasAddresses() {
        PartyViewModel client = client();
        client.name().type("partners");
        assertEquals(List.of(), now().clients());
        assertTrue(client.waitingProperty().get());
        client.end().type("203.0.113.0/24 198.51.100.7/32");
        assertEquals(
                List.of(new Client(
                        "partners",
                        List.of(Ipv4Prefix.parse("203.0.113.0/24"), Ipv4Prefix.parse("198.51.100.7/32")),
                        Optional.empty(),
                        List.of())),
                now().clients());
        assertFalse(client.waitingProperty().get());
        assertEquals(List.of(client), around.clients().rows());
    }

    @Test
    void whatBeginsWithALetterIsAServiceTag() {
        PartyViewModel client = client();
        client.end().type("AzureFrontDoor.Backend");
        assertEquals(
                Optional.of("AzureFrontDoor.Backend"),
                now().clients().getFirst().serviceTag());
        client.end().type("AzureFrontDoor Backend");
        client.end().commit();
        assertTrue(client.end().markProperty().get().isPresent());
        assertEquals(
                Optional.of("AzureFrontDoor.Backend"),
                now().clients().getFirst().serviceTag());
    }

    @Test
    void aClientWithoutANameIsCalledByItsPlace() {
        PartyViewModel client = client();
        client.end().type("203.0.113.0/24");
        assertEquals("client-1", client.name().textProperty().get());
        client.name().type(" ");
        client.name().commit();
        assertTrue(client.name().markProperty().get().isPresent());
        assertEquals("client-1", now().clients().getFirst().name());
    }

    @Test
    void aBackendHasAProtocolAndPorts() {
        around.backends().add();
        PartyViewModel backend = around.backends().rows().getFirst();
        backend.name().type("erp");
        backend.protocol().choose(Protocol.UDP);
        backend.end().type("10.50.0.0/16");
        backend.ports().type("443, 8000-8100");
        assertEquals(
                List.of(new Backend(
                        "erp",
                        List.of(Ipv4Prefix.parse("10.50.0.0/16")),
                        Optional.empty(),
                        Protocol.UDP,
                        List.of(PortRange.of(443), new PortRange(8000, 8100)))),
                now().backends());
        backend.ports().type("");
        backend.ports().commit();
        assertTrue(backend.ports().markProperty().get().isPresent());
        assertEquals(2, now().backends().getFirst().ports().size());
    }

    @Test
    void onlyOneEntryWaits() {
        client();
        client();
        assertEquals(1, around.clients().rows().size());
        around.clients().remove(around.clients().rows().getFirst());
        assertEquals(List.of(), around.clients().rows());
        assertFalse(desk.session.canUndoProperty().get());
    }

    @Test
    void anEntryThatIsBeingTypedOutlivesTheRemovalOfAnother() {
        around.backends().add();
        around.backends().rows().getLast().end().type("10.50.0.0/16");
        around.backends().add();
        around.backends().rows().getLast().end().type("10.51.0.0/16");
        around.backends().add();
        PartyViewModel half = around.backends().rows().getLast();
        half.name().type("ledger");
        half.protocol().choose(Protocol.UDP);
        half.ports().type("514");
        half.end().type("10.52.");

        around.backends().remove(around.backends().rows().getFirst());

        assertEquals(2, around.backends().rows().size());
        PartyViewModel later = around.backends().rows().getLast();
        assertTrue(later.waitingProperty().get());
        assertEquals("10.52.", later.end().textProperty().get());
        later.end().type("10.52.0.0/16");
        Backend ledger = now().backends().getLast();
        assertEquals("ledger", ledger.name());
        assertEquals(Protocol.UDP, ledger.protocol());
        assertEquals(List.of(PortRange.of(514)), ledger.ports());
        assertEquals(
                "10.51.0.0/16",
                now().backends().getFirst().addresses().getFirst().toString());
    }

    @Test
    void removingAnEntryIsOneStepThatUndoTakesBack() {
        client().end().type("203.0.113.0/24");
        client().end().type("198.51.100.0/24");
        around.clients().remove(around.clients().rows().getFirst());
        assertEquals(1, now().clients().size());
        assertEquals(
                "198.51.100.0/24",
                around.clients().rows().getFirst().end().textProperty().get());
        desk.session.undo();
        assertEquals(2, now().clients().size());
        assertEquals(
                "203.0.113.0/24",
                around.clients().rows().getFirst().end().textProperty().get());
    }

    @Test
    void whatIsFoundAboutAnEntryStandsAtItsAddresses() {
        PartyViewModel client = client();
        client.end().type("NoSuchTag");
        assertEquals(
                "/clients/0/serviceTag",
                desk.session.report().findings().stream()
                        .map(finding -> finding.path())
                        .filter(path -> path.startsWith("/clients/0"))
                        .findFirst()
                        .orElseThrow());
        assertTrue(client.end().markProperty().get().orElseThrow().sentence().contains("NoSuchTag"));
    }

    @Test
    void theFrontAndTheInboundEndpointAreChosen() {
        around.front().choose(Front.FRONT_DOOR);
        around.inboundPrivateEndpoint().choose(true);
        assertEquals(Front.FRONT_DOOR, now().front());
        assertTrue(now().inboundPrivateEndpoint());
        desk.session.undo();
        assertFalse(around.inboundPrivateEndpoint().value());
    }

    @Test
    void aWorkspaceGatewayBeginsInThePrimaryRegion() {
        around.gateways().add();
        WorkspaceGatewayViewModel gateway = around.gateways().rows().getFirst();
        gateway.name().type("team-a");
        gateway.mode().choose(WorkspaceMode.INTEGRATION);
        gateway.region().choose("northeurope");
        gateway.subnet().type("10.20.7.0/27");
        assertEquals(
                List.of(new WorkspaceGateway(
                        "team-a",
                        "northeurope",
                        WorkspaceMode.INTEGRATION,
                        Optional.of(Ipv4Prefix.parse("10.20.7.0/27")))),
                now().workspaceGateways());
    }

    @Test
    void theSectionIsFoldedUntilThePlanHasSurroundings() {
        assertTrue(around.foldedProperty().get());
        around.front().choose(Front.APPLICATION_GATEWAY);
        assertFalse(around.foldedProperty().get());
        desk.session.replace(Desk.blank(), Optional.empty());
        assertTrue(around.foldedProperty().get());
        desk.session.replace(Desk.sample("premium-workspace-gateways"), Optional.empty());
        assertFalse(around.foldedProperty().get());
    }

    @Test
    void whatASectionWaitsForIsGoneWithThePlan() {
        client().name().type("partners");
        desk.session.replace(Desk.blank().withMode(Mode.EXTERNAL), Optional.empty());
        assertEquals(List.of(), around.clients().rows());
    }
}
