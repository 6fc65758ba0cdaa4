package org.apimplanner.model.audit;

import static org.apimplanner.model.audit.FoundIn.codes;
import static org.apimplanner.model.audit.Networks.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Severity;
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
        // Without a default route in the file one may still come by BGP.
        assertEquals(List.of("route-regional-tag Back"), routes(INTERNAL, "Back ApiManagement.WestEurope Internet"));
        assertEquals(
                List.of(), routes(INTERNAL, "Back ApiManagement.WestEurope Internet", "Whole ApiManagement Internet"));
        Audit alone = Networks.audit(INTERNAL, Networks.of(Networks.routes("Back ApiManagement.WestEurope Internet")));
        assertEquals(Severity.WARNING, alone.findings().getFirst().severity());
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

    /// The effective routes of a machine behind a gateway that announces a default route, as Azure shows
    /// them: the network's own and private ranges first.
    @Test
    void privateRangesNeverCarryTheControlPlane() {
        List<String> local = List.of(
                "Own 10.20.0.0/16 VnetLocal",
                "Ten 10.0.0.0/8 None",
                "Shared 100.64.0.0/10 None",
                "Twelve 172.16.0.0/12 None",
                "Home 192.168.0.0/16 None",
                "Bgp 0.0.0.0/0 VirtualNetworkGateway 10.0.0.4");
        assertEquals(List.of("route-asymmetric Bgp"), routes(INTERNAL, local.toArray(String[]::new)));
        // A private range that goes another way leaves nothing open.
        assertEquals(List.of(), routes(INTERNAL, "Ten 10.0.0.0/8 VirtualAppliance 10.0.0.4", "All 0.0.0.0/0 Internet"));
        assertEquals(
                List.of("route-asymmetric Low"),
                routes(
                        INTERNAL,
                        "Public 20.0.0.0/8 VirtualAppliance 10.20.1.4",
                        "Low 0.0.0.0/1 VirtualAppliance 10.20.1.4",
                        "High 128.0.0.0/1 VirtualAppliance 10.20.1.4"));
    }

    @Test
    void aTagThatIsShownByItsRangesIsOneRoute() {
        // 51.145.179.78 and 13.85.37.9 are in the published lists; one entry of effective routes has both.
        Place one = new Place("effective.json", "/value/3");
        List<ExistingRouteTable.Entry> entries = Stream.of("51.145.179.78/32", "13.85.37.9/32", "20.0.0.0/24")
                .map(range -> new ExistingRouteTable.Entry("Tag", range, HopType.INTERNET, Optional.empty(), one))
                .toList();
        ExistingRouteTable expanded = new ExistingRouteTable("nic", new Place("effective.json", ""), entries, true);
        assertEquals(List.of(), codes(INTERNAL, Networks.of(expanded)));
        ExistingRouteTable single =
                new ExistingRouteTable("nic", new Place("effective.json", ""), entries.subList(0, 1), true);
        assertEquals(List.of("route-single-address Tag"), codes(INTERNAL, Networks.of(single)));
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
        assertEquals(
                List.of("missing-service-endpoint snet-apim", "no-security-group snet-apim"), codes(forced, network));
    }

    /// Half of all addresses may hold the control plane's; a partner's range and private ones are nothing to
    /// warn of, and a route for the tag is closer than any of them.
    @Test
    void aGreatPartOfAllAddressesIsWarnedOfWhereTheTagIsNotKnown() {
        assertEquals(List.of("route-asymmetric Half"), routes(INTERNAL, "Half 128.0.0.0/1 VirtualAppliance 10.20.1.4"));
        assertEquals(
                List.of("route-asymmetric Wide"),
                routes(INTERNAL, "Few 203.0.113.0/24 VirtualNetworkGateway", "Wide 52.0.0.0/8 None"));
        assertEquals(
                List.of(),
                routes(INTERNAL, "Few 203.0.113.0/24 VirtualNetworkGateway", "Own 10.0.0.0/8 VirtualNetworkGateway"));
        assertEquals(List.of(), routes(INTERNAL, "Half 128.0.0.0/1 Internet"));
        assertEquals(
                List.of(),
                routes(INTERNAL, "Half 128.0.0.0/1 VirtualAppliance 10.20.1.4", "Back ApiManagement Internet"));
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
