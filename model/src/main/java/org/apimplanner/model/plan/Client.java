package org.apimplanner.model.plan;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;

/// Someone who calls the gateway: the source of an inbound rule of its own.
///
/// @param name what the author calls them, at least one character
/// @param addresses where they call from; empty exactly where a service tag is given
/// @param serviceTag the tag they call from, such as `AzureFrontDoor.Backend`
/// @param ports the gateway's ports they call; empty for the default, see [#effectivePorts]
public record Client(String name, List<Ipv4Prefix> addresses, Optional<String> serviceTag, List<PortRange> ports) {
    private static final PortRange HTTPS = PortRange.of(443);
    private static final PortRange HTTP = PortRange.of(80);

    public Client {
        if (addresses.isEmpty() == serviceTag.isEmpty()) {
            throw new IllegalArgumentException("A client has either addresses or a service tag.");
        }
        addresses = List.copyOf(addresses);
        ports = List.copyOf(ports);
    }

    /// The ports named, or 443, and 80 before it where the plan has HTTP clients.
    public List<PortRange> effectivePorts(Plan plan) {
        if (!ports.isEmpty()) {
            return ports;
        }
        return plan.features().contains(Feature.HTTP_CLIENTS) ? List.of(HTTP, HTTPS) : List.of(HTTPS);
    }
}
