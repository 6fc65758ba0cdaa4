package org.apimplanner.model.audit.traffic;

import java.util.List;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// A rule that filters traffic of one direction, reduced to what decides.
///
/// @param byDefault whether Azure added it
/// @param protocols one or several; [Protocol#ANY] for all
/// @param near the words at the subnet's end, of which one must match
/// @param far the words at the other end, of which one must match
public record FilterRule(
        String name,
        Access access,
        boolean byDefault,
        List<Protocol> protocols,
        List<PortRange> sourcePorts,
        List<PortRange> destinationPorts,
        List<AddressWord> near,
        List<AddressWord> far) {
    boolean filters(Protocol protocol) {
        for (Protocol own : protocols) {
            if (own == protocol || own == Protocol.ANY) {
                return true;
            }
        }
        return false;
    }

    /// Whether some of the traffic has a protocol and a port of the rule's.
    public boolean touches(Traffic traffic) {
        return filtersAny(traffic.protocols()) && touchesPorts(traffic.ports());
    }

    private boolean filtersAny(List<Protocol> any) {
        for (Protocol protocol : any) {
            if (filters(protocol)) {
                return true;
            }
        }
        return false;
    }

    private boolean touchesPorts(List<PortRange> ports) {
        for (PortRange port : ports) {
            for (PortRange own : destinationPorts) {
                if (own.from() <= port.to() && port.from() <= own.to()) {
                    return true;
                }
            }
        }
        return false;
    }
}
