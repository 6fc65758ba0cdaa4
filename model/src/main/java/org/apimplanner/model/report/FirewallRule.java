package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Source;

/// One entry of the allowlist for whichever device filters the subnet's traffic.
///
/// @param destination a host name (perhaps with a leading `*.`), a service tag, a range or `*`
/// @param serviceEndpoint the endpoint on the subnet that keeps this traffic off the device; empty for none
public record FirewallRule(
        EndpointKind kind,
        String destination,
        Protocol protocol,
        List<PortRange> ports,
        Direction direction,
        Requirement requirement,
        Optional<Feature> feature,
        String purpose,
        Optional<String> note,
        boolean verified,
        Optional<String> serviceEndpoint,
        String rule,
        String row,
        List<Source> references) {}
