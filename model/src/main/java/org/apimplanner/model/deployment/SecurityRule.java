package org.apimplanner.model.deployment;

import java.util.List;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// One rule of a security group. Source ports are always any.
///
/// @param description no longer than Azure takes
/// @param sources a service tag or `*` alone, or addresses and ranges
/// @param destinations as the sources
/// @param ports at least one
public record SecurityRule(
        String name,
        String description,
        int priority,
        Direction direction,
        Access access,
        Protocol protocol,
        List<String> sources,
        List<String> destinations,
        List<PortRange> ports) {
    public SecurityRule {
        sources = List.copyOf(sources);
        destinations = List.copyOf(destinations);
        ports = List.copyOf(ports);
    }
}
