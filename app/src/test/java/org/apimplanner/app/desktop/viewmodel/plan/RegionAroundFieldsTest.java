package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.RegionSurroundings;
import org.junit.jupiter.api.Test;

/// What stands around the instance in one region.
final class RegionAroundFieldsTest {
    private final Desk desk = new Desk();
    private final RegionAroundViewModel around =
            desk.planner.form().regions().regions().getFirst().around();

    private RegionSurroundings now() {
        return desk.session.plan().regions().getFirst().surroundings();
    }

    @Test
    void eachFieldIsInThePlanAtOnce() {
        around.applicationGatewaySubnet().type("10.20.5.0/24");
        around.privateEndpointSubnet().type("10.20.6.0/28");
        around.nextHop().type("10.20.1.4");
        around.natGateway().choose(true);
        around.endpoints().add();
        PrivateEndpointViewModel endpoint = around.endpoints().rows().getFirst();
        endpoint.service().choose(PrivateService.KEY_VAULT);
        endpoint.address().type("10.20.6.5");
        assertEquals(
                new RegionSurroundings(
                        Optional.of(Ipv4Prefix.parse("10.20.5.0/24")),
                        Optional.of(Ipv4Prefix.parse("10.20.6.0/28")),
                        Optional.of(Ipv4Address.parse("10.20.1.4")),
                        true,
                        List.of(new PrivateEndpoint(
                                PrivateService.KEY_VAULT, Optional.of(Ipv4Address.parse("10.20.6.5"))))),
                now());
    }

    @Test
    void anAddressWithHostBitsStaysOutOfThePlan() {
        around.applicationGatewaySubnet().type("10.20.5.1/24");
        around.applicationGatewaySubnet().commit();
        assertEquals(RegionSurroundings.NONE, now());
        assertTrue(around.applicationGatewaySubnet().markProperty().get().isPresent());
    }

    @Test
    void eachNewEndpointIsOfAnotherService() {
        around.endpoints().add();
        around.endpoints().add();
        assertEquals(
                List.of(PrivateService.STORAGE_BLOB, PrivateService.STORAGE_TABLE),
                now().privateEndpoints().stream().map(PrivateEndpoint::service).toList());
        around.endpoints().remove(around.endpoints().rows().getFirst());
        assertEquals(
                PrivateService.STORAGE_TABLE,
                around.endpoints().rows().getFirst().service().value());
    }

    @Test
    void theRowIsFoldedUntilTheRegionHasSurroundings() {
        assertTrue(around.foldedProperty().get());
        around.natGateway().choose(true);
        assertFalse(around.foldedProperty().get());
    }
}
