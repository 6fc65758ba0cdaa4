package org.apimplanner.model.deployment;

import java.util.List;
import org.apimplanner.model.net.Ipv4Address;

/// The virtual network of a region.
///
/// @param origin whether it is made or there already
/// @param addressSpace of a new one, at least one range; empty for one that exists
/// @param dnsServers of a new one; empty for Azure's
public record VirtualNetwork(
        Parameter name, NetworkOrigin origin, List<Value> addressSpace, List<Ipv4Address> dnsServers) {
    public VirtualNetwork {
        addressSpace = List.copyOf(addressSpace);
        dnsServers = List.copyOf(dnsServers);
    }

    public boolean isNew() {
        return origin == NetworkOrigin.NEW;
    }
}
