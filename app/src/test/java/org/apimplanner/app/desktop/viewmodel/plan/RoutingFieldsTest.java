package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.NextHop;
import org.junit.jupiter.api.Test;

/// Forced tunneling and the network's own DNS servers, and the routes that come of them.
final class RoutingFieldsTest {
    private final Desk desk = new Desk();
    private final RoutingViewModel routing = desk.planner.form().routing();

    private ForcedTunneling tunnel() {
        return desk.session.plan().forcedTunneling().orElseThrow();
    }

    private List<String> destinations() {
        return desk.planner.answer().routes().rows().stream()
                .map(row -> row.value().destination())
                .toList();
    }

    @Test
    void withoutATunnelThereIsNoRoute() {
        assertFalse(routing.enabled().value());
        assertEquals(List.of(), destinations());
        routing.enabled().choose(true);
        assertTrue(destinations().contains("0.0.0.0/0"));
    }

    @Test
    void theControlPlaneIsRoutedByItsTagOrByAddress() {
        routing.enabled().choose(true);
        routing.controlPlane().choose(ControlPlane.SERVICE_TAG);
        assertTrue(destinations().contains("ApiManagement"));
        routing.controlPlane().choose(ControlPlane.ADDRESSES);
        assertEquals(ControlPlane.ADDRESSES, tunnel().controlPlane());
        assertFalse(destinations().contains("ApiManagement"));
    }

    @Test
    void eachClientRangeIsARoute() {
        desk.session.update(plan -> plan.withMode(Mode.EXTERNAL));
        routing.enabled().choose(true);
        routing.clientPrefixes().type("198.51.100.0/24, 203.0.113.0/24");
        assertEquals(
                List.of(Ipv4Prefix.parse("198.51.100.0/24"), Ipv4Prefix.parse("203.0.113.0/24")),
                tunnel().clientPrefixes());
        assertTrue(destinations().containsAll(List.of("198.51.100.0/24", "203.0.113.0/24")));
    }

    @Test
    void ofATunnelThatIsOffNothingIsPutIntoThePlan() {
        routing.clientPrefixes().type("198.51.100.0/24");
        routing.serviceEndpoints().choose(false);
        assertEquals(Optional.empty(), desk.session.plan().forcedTunneling());
    }

    @Test
    void anAddressMakesTheNextHopAnAppliance() {
        routing.enabled().choose(true);
        routing.address().type("10.0.1.4");
        assertEquals(NextHop.VIRTUAL_APPLIANCE, tunnel().nextHop());
        assertEquals(Optional.of(Ipv4Address.parse("10.0.1.4")), tunnel().address());
        routing.chooseNextHop(NextHop.VIRTUAL_NETWORK_GATEWAY);
        assertEquals(Optional.empty(), tunnel().address());
        // Whoever comes back to the appliance has its address back.
        routing.chooseNextHop(NextHop.VIRTUAL_APPLIANCE);
        assertEquals(Optional.of(Ipv4Address.parse("10.0.1.4")), tunnel().address());
        assertFalse(routing.addressWantedProperty().get());
    }

    @Test
    void anAddressThatIsNoneStaysOutOfThePlan() {
        routing.enabled().choose(true);
        routing.address().type("10.0.1.4");
        routing.address().type("10.0.1.");
        routing.address().commit();
        assertEquals(Optional.of(Ipv4Address.parse("10.0.1.4")), tunnel().address());
        assertTrue(routing.address().markProperty().get().isPresent());
    }

    @Test
    void aNewPlanForgetsTheTunnelOfTheLast() {
        routing.enabled().choose(true);
        routing.address().type("10.0.1.4");
        desk.dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        desk.planner.document().newPlan();
        routing.enabled().choose(true);
        assertEquals(NextHop.VIRTUAL_NETWORK_GATEWAY, tunnel().nextHop());
        assertEquals("", routing.address().textProperty().get());
    }

    @Test
    void dnsServersStandBetweenCommas() {
        routing.customDns().type("10.0.0.10 10.0.0.11");
        routing.customDns().commit();
        assertEquals("10.0.0.10, 10.0.0.11", routing.customDns().textProperty().get());
        assertEquals(
                List.of(Ipv4Address.parse("10.0.0.10"), Ipv4Address.parse("10.0.0.11")),
                desk.session.plan().customDns());
    }
}
