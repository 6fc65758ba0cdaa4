package org.apimplanner.model.plan;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// Something that the gateway calls: the destination of an outbound rule of its own.
///
/// @param name what the author calls it, at least one character
/// @param addresses where it answers; empty exactly where a service tag is given
/// @param serviceTag the tag it answers at, such as `ServiceBus`
/// @param protocol `Tcp` unless the author says otherwise
/// @param ports at least one; 443 unless the author says otherwise
public record Backend(
        String name,
        List<Ipv4Prefix> addresses,
        Optional<String> serviceTag,
        Protocol protocol,
        List<PortRange> ports) {
    /// The ports of a backend that names none.
    public static final List<PortRange> DEFAULT_PORTS = List.of(PortRange.of(443));

    public Backend {
        if (addresses.isEmpty() == serviceTag.isEmpty()) {
            throw new IllegalArgumentException("A backend has either addresses or a service tag.");
        }
        if (ports.isEmpty()) {
            throw new IllegalArgumentException("A backend has at least one port.");
        }
        addresses = List.copyOf(addresses);
        ports = List.copyOf(ports);
    }
}
