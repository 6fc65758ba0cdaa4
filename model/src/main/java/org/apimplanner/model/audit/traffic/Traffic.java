package org.apimplanner.model.audit.traffic;

import java.util.List;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// Required traffic of one direction, from every source port.
///
/// @param protocols each by itself, never [Protocol#ANY]
/// @param ports the destination ports
/// @param near the subnet's end
/// @param far the other end
public record Traffic(List<Protocol> protocols, List<PortRange> ports, TrafficEndSpec near, TrafficEndSpec far) {
    private static final List<Protocol> WITH_PORTS = List.of(Protocol.TCP, Protocol.UDP);

    /// Traffic of a requirement's protocol. Any protocol together with certain ports means TCP and UDP,
    /// since no other has ports.
    public static Traffic of(Protocol protocol, List<PortRange> ports, TrafficEndSpec near, TrafficEndSpec far) {
        List<Protocol> each = switch (protocol) {
            case ANY -> ports.contains(PortRange.ANY) ? concrete() : WITH_PORTS;
            case TCP, UDP, ICMP, ESP, AH -> List.of(protocol);
        };
        return new Traffic(each, ports, near, far);
    }

    private static List<Protocol> concrete() {
        return List.of(Protocol.TCP, Protocol.UDP, Protocol.ICMP, Protocol.ESP, Protocol.AH);
    }
}
