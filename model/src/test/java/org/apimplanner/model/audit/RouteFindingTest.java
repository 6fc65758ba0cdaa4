package org.apimplanner.model.audit;

import static org.apimplanner.model.audit.FoundIn.codes;
import static org.apimplanner.model.audit.Networks.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.Test;

/// Findings about route tables and the subnet's service endpoints.
class RouteFindingTest {
    private static final Plan INTERNAL = plan(Mode.INTERNAL);
    private static final Plan EXTERNAL = plan(Mode.EXTERNAL);
    private static final String TUNNEL = "Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.4";
    private static final ForcedTunneling FORCED = ForcedTunneling.through(Ipv4Address.parse("10.20.1.4"));

    private static List<String> routes(Plan plan, String... routes) {
        return codes(plan, Networks.of(Networks.routes(routes)));
    }

    @Test
    void aTunnelWithoutAWayBackIsAsymmetricEvenIfThePlanKnowsNoTunnel() {
        assertEquals(List.of("route-asymmetric Tunnel"), routes(INTERNAL, TUNNEL));
        assertEquals(List.of(), routes(INTERNAL, TUNNEL, "Back ApiManagement Internet"));
        assertEquals(List.of(), routes(INTERNAL, "Spoke 10.30.0.0/16 VirtualAppliance 10.20.1.4"));
        assertEquals(
                List.of("route-asymmetric Low"),
                routes(
                        INTERNAL,
                        "Low 0.0.0.0/1 VirtualAppliance 10.20.1.4",
                        "High 128.0.0.0/1 VirtualAppliance 10.20.1.4"));
    }

    @Test
    void aRegionalWayBackIsNotEnough() {
        assertEquals(
                List.of("route-regional-tag Back"), routes(INTERNAL, TUNNEL, "Back ApiManagement.WestEurope Internet"));
        assertEquals(List.of(), routes(INTERNAL, "Back ApiManagement.WestEurope Internet"));
    }

    @Test
    void singleAddressesAreNamedUnlessThePlanWantsThem() {
        // 51.145.179.78 is West Europe in the lists of 2021 and 2023.
        assertEquals(List.of("route-single-address Back"), routes(INTERNAL, TUNNEL, "Back 51.145.179.78/32 Internet"));
        Plan byAddress = INTERNAL.withEdition("2023-08")
                .withForcedTunneling(Optional.of(FORCED.withControlPlane(ControlPlane.ADDRESSES)));
        assertEquals(List.of(), routes(byAddress, TUNNEL, "Back 51.145.179.78/32 Internet"));
        assertEquals(List.of("route-asymmetric Tunnel"), routes(byAddress, TUNNEL));
    }

    @Test
    void aWrongNextHopIsNamedOnce() {
        Plan forced = INTERNAL.withForcedTunneling(Optional.of(FORCED));
        assertEquals(
                List.of("wrong-next-hop Back"),
                routes(forced, TUNNEL, "Back ApiManagement VirtualAppliance 10.20.1.4"));
        assertEquals(
                List.of("wrong-next-hop Tunnel"),
                routes(forced, "Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.5", "Back ApiManagement Internet"));
    }

    @Test
    void clientsWithoutAWayBackAreNamed() {
        Plan forced = EXTERNAL.withForcedTunneling(
                Optional.of(FORCED.withClientPrefixes(List.of(Ipv4Prefix.parse("203.0.113.0/24")))));
        assertEquals(
                List.of("missing-client-route 203.0.113.0/24"), routes(forced, TUNNEL, "Back ApiManagement Internet"));
        assertEquals(
                List.of(), routes(forced, TUNNEL, "Back ApiManagement Internet", "Clients 203.0.112.0/22 Internet"));
    }

    @Test
    void endpointsThatTheSubnetLacksAreNamed() {
        Plan forced = INTERNAL.withForcedTunneling(Optional.of(FORCED));
        ExistingNetwork network = Networks.of(
                Networks.subnet("10.20.4.0/27", "Microsoft.Storage", "Microsoft.Sql", "Microsoft.EventHub"));
        assertEquals(List.of("missing-service-endpoint snet-apim"), codes(forced, network));
    }

    @Test
    void tooManyRoutesAreCounted() {
        String[] tags = IntStream.range(0, 26)
                .mapToObj(i -> "T" + i + " Tag" + i + " Internet")
                .toArray(String[]::new);
        assertEquals(List.of("too-many-tag-routes rt-apim"), routes(INTERNAL, tags));
        String[] ranges = IntStream.range(0, 1001)
                .mapToObj(i -> "R" + i + " 10." + i / 200 + "." + i % 200 + ".0/24 VnetLocal")
                .toArray(String[]::new);
        assertEquals(List.of("too-many-routes rt-apim"), routes(INTERNAL, ranges));
    }
}
