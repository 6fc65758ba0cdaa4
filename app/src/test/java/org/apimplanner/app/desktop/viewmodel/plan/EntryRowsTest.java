package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of entries: what an entry is while it is typed, and what its text is once others come and go.
final class EntryRowsTest {
    private final Desk desk = new Desk();
    private final EntryRows<PartyViewModel> clients =
            desk.planner.form().around().clients();
    private final EntryRows<PartyViewModel> backends =
            desk.planner.form().around().backends();

    private List<Client> planned() {
        return desk.session.plan().surroundings().clients();
    }

    private PartyViewModel add(EntryRows<PartyViewModel> rows, String end) {
        rows.add();
        PartyViewModel added = rows.rows().getLast();
        added.end().type(end);
        return rows.rows().get(added.index());
    }

    private static String complaint(EntryField<?> field) {
        field.commit();
        return field.markProperty().get().map(Mark::sentence).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void anEndIsAskedForInWords(String typed) {
        PartyViewModel client = add(clients, "203.0.113.0/24");
        client.end().type(typed);
        assertEquals(
                "Type IPv4 ranges such as 203.0.113.0/24, or a service tag. Not applied.", complaint(client.end()));
        assertEquals(1, planned().size());
    }

    @Test
    void rangesAndATagInOneFieldAreNeither() {
        PartyViewModel client = add(clients, "203.0.113.0/24");
        client.end().type("203.0.113.0/24, Internet");
        assertTrue(complaint(client.end()).endsWith("Not applied."));
        client.end().type("Internet, 203.0.113.0/24");
        assertEquals(
                "A service tag is one word such as AzureFrontDoor.Backend; ranges begin with a number. Not applied.",
                complaint(client.end()));
        assertEquals(
                List.of("203.0.113.0/24"),
                planned().getFirst().addresses().stream().map(Object::toString).toList());
    }

    @Test
    void clientsMayLeaveThePortsEmptyAndBackendsMayNot() {
        PartyViewModel client = add(clients, "203.0.113.0/24");
        client.ports().type("8443");
        client.ports().type("");
        assertEquals("", complaint(client.ports()));
        assertEquals(List.of(), planned().getFirst().ports());
        PartyViewModel backend = add(backends, "10.50.0.0/16");
        // A backend begins on the port of HTTPS.
        assertEquals("443", backend.ports().textProperty().get());
        backend.ports().type("");
        assertEquals("Type at least one port, such as 443. Not applied.", complaint(backend.ports()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "443-80", "-1", "https", "443;;x"})
    void whatIsNoPortStaysOutOfThePlan(String typed) {
        PartyViewModel backend = add(backends, "10.50.0.0/16");
        backend.ports().type(typed);
        assertTrue(complaint(backend.ports()).endsWith("Not applied."));
        assertEquals(
                List.of(PortRange.of(443)),
                desk.session.plan().surroundings().backends().getFirst().ports());
    }

    @Test
    void aWaitingEntryKeepsWhatWasChosenForIt() {
        backends.add();
        PartyViewModel backend = backends.rows().getFirst();
        assertTrue(backend.waitingProperty().get());
        backend.protocol().choose(Protocol.ANY);
        backend.ports().type("1024-65535");
        backend.name().type("batch");
        assertFalse(desk.session.canUndoProperty().get());
        backend.end().type("ServiceBus");
        assertEquals(
                List.of(new Backend(
                        "batch",
                        List.of(),
                        Optional.of("ServiceBus"),
                        Protocol.ANY,
                        List.of(new PortRange(1024, 65535)))),
                desk.session.plan().surroundings().backends());
        assertFalse(backend.waitingProperty().get());
    }

    @Test
    void entriesWithoutANameAreCounted() {
        add(clients, "203.0.113.0/24");
        add(clients, "198.51.100.0/24");
        add(backends, "10.50.0.0/16");
        assertEquals(
                List.of("client-1", "client-2"),
                planned().stream().map(Client::name).toList());
        assertEquals(
                "backend-1",
                desk.session.plan().surroundings().backends().getFirst().name());
    }

    @Test
    void anEntryIsFoundByItsPlaceAndItsKind() {
        PartyViewModel second = null;
        for (String end : List.of("203.0.113.0/24", "198.51.100.0/24")) {
            second = add(backends, end);
        }
        assertEquals("/backends/1", java.util.Objects.requireNonNull(second).path());
        assertEquals(1, second.index());
        assertEquals("backend", second.kind().word());
        assertEquals("/backends", backends.path());
    }

    @Test
    void textThatIsNotInThePlanGoesWithItsEntry() {
        add(clients, "203.0.113.0/24");
        add(clients, "198.51.100.0/24");
        clients.rows().getFirst().ports().type("http");
        clients.remove(clients.rows().getFirst());
        assertEquals(
                "198.51.100.0/24",
                clients.rows().getFirst().end().textProperty().get());
        assertEquals("", clients.rows().getFirst().ports().textProperty().get());
        assertTrue(desk.session.unread().isEmpty());
    }

    @Test
    void textOfAnEntryStaysWhileOthersBehindItGo() {
        add(clients, "203.0.113.0/24");
        add(clients, "198.51.100.0/24");
        clients.rows().getFirst().ports().type("http");
        clients.remove(clients.rows().getLast());
        assertEquals("http", clients.rows().getFirst().ports().textProperty().get());
        assertEquals(
                List.of("/clients/0/ports"), List.copyOf(desk.session.unread().keySet()));
    }

    @Test
    void gatewaysAreInThePlanAtOnceAndCountedByTheirNames() {
        EntryRows<WorkspaceGatewayViewModel> gateways =
                desk.planner.form().around().gateways();
        gateways.add();
        gateways.add();
        assertEquals(
                List.of("workspace-gateway-1", "workspace-gateway-2"),
                desk.session.plan().surroundings().workspaceGateways().stream()
                        .map(WorkspaceGateway::name)
                        .toList());
        WorkspaceGatewayViewModel first = gateways.rows().getFirst();
        assertEquals("westeurope", first.region().value());
        first.subnet().type("10.20.7.0/28 ");
        first.subnet().commit();
        assertEquals("10.20.7.0/28", first.subnet().textProperty().get());
        first.name().type("");
        assertEquals("An entry has a name. Not applied.", complaint(first.name()));
        gateways.remove(first);
        assertEquals(
                "workspace-gateway-2",
                gateways.rows().getFirst().name().textProperty().get());
        assertTrue(desk.session.unread().isEmpty());
    }

    @Test
    void thereIsAnEndpointForEachServiceAndThenKeyVaultsAgain() {
        RegionAroundViewModel around =
                desk.planner.form().regions().regions().getFirst().around();
        for (int n = 0; n <= PrivateService.values().length; n++) {
            around.endpoints().add();
        }
        List<PrivateService> services = around.endpoints().rows().stream()
                .map(row -> row.service().value())
                .toList();
        assertEquals(List.of(PrivateService.values()), services.subList(0, services.size() - 1));
        assertEquals(PrivateService.KEY_VAULT, services.getLast());
        PrivateEndpointViewModel last = around.endpoints().rows().getLast();
        last.address().type("10.20.6.5");
        last.service().choose(PrivateService.SQL);
        assertEquals("10.20.6.5", last.address().textProperty().get());
        assertEquals("/regions/0/privateEndpoints/" + (services.size() - 1), last.path());
        assertEquals("/regions/0/natGateway", around.path("natGateway"));
    }
}
