package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.reference.Source;

/// One user-defined route.
///
/// @param destination a range in CIDR form or a service tag
/// @param nextHopAddress present exactly for a virtual appliance
public record Route(
        String name,
        String destination,
        HopType nextHopType,
        Optional<Ipv4Address> nextHopAddress,
        String purpose,
        String rule,
        List<Source> references) {}
