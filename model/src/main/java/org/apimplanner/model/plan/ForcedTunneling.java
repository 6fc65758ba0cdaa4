package org.apimplanner.model.plan;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;

/// A default route that forces the subnet's outbound traffic through an appliance or a gateway.
///
/// @param nextHop where 0.0.0.0/0 goes
/// @param address the appliance's address; present exactly with [NextHop#VIRTUAL_APPLIANCE]
/// @param serviceEndpoints whether service endpoints keep the Azure services out of the tunnel
/// @param clientPrefixes ranges of Internet clients whose replies must not enter the tunnel
/// @param controlPlane how the return route to the control plane is written
public record ForcedTunneling(
        NextHop nextHop,
        Optional<Ipv4Address> address,
        boolean serviceEndpoints,
        List<Ipv4Prefix> clientPrefixes,
        ControlPlane controlPlane) {
    public ForcedTunneling {
        if (address.isPresent() != (nextHop == NextHop.VIRTUAL_APPLIANCE)) {
            throw new IllegalArgumentException("A virtual appliance has an address, a gateway has none.");
        }
        clientPrefixes = List.copyOf(clientPrefixes);
    }

    /// Through a virtual appliance, with everything else at its default.
    public static ForcedTunneling through(Ipv4Address appliance) {
        return new ForcedTunneling(
                NextHop.VIRTUAL_APPLIANCE, Optional.of(appliance), true, List.of(), ControlPlane.SERVICE_TAG);
    }

    /// Through a virtual network gateway, with everything else at its default.
    public static ForcedTunneling throughGateway() {
        return new ForcedTunneling(
                NextHop.VIRTUAL_NETWORK_GATEWAY, Optional.empty(), true, List.of(), ControlPlane.SERVICE_TAG);
    }

    public ForcedTunneling withNextHop(NextHop value, Optional<Ipv4Address> valueAddress) {
        return new ForcedTunneling(value, valueAddress, serviceEndpoints, clientPrefixes, controlPlane);
    }

    public ForcedTunneling withServiceEndpoints(boolean value) {
        return new ForcedTunneling(nextHop, address, value, clientPrefixes, controlPlane);
    }

    public ForcedTunneling withClientPrefixes(List<Ipv4Prefix> value) {
        return new ForcedTunneling(nextHop, address, serviceEndpoints, value, controlPlane);
    }

    public ForcedTunneling withControlPlane(ControlPlane value) {
        return new ForcedTunneling(nextHop, address, serviceEndpoints, clientPrefixes, value);
    }
}
