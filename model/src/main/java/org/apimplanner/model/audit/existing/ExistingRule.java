package org.apimplanner.model.audit.existing;

import java.util.List;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// One rule of an existing network security group, in one shape whatever file it came from.
///
/// Addresses are the words of the file, trimmed: `*`, a service tag in the file's own spelling, a
/// range or address; `Any` and `0.0.0.0/0` stay what they are, the audit knows what they mean.
///
/// @param priority 100 to 4096; Azure's default rules lie above
/// @param sourceGroups names of application security groups, which hide their addresses
/// @param place where in the file, for messages
public record ExistingRule(
        String name,
        int priority,
        Direction direction,
        Access access,
        Protocol protocol,
        List<String> sources,
        List<String> sourceGroups,
        List<PortRange> sourcePorts,
        List<String> destinations,
        List<String> destinationGroups,
        List<PortRange> destinationPorts,
        Place place) {
    public ExistingRule {
        sources = List.copyOf(sources);
        sourceGroups = List.copyOf(sourceGroups);
        sourcePorts = List.copyOf(sourcePorts);
        destinations = List.copyOf(destinations);
        destinationGroups = List.copyOf(destinationGroups);
        destinationPorts = List.copyOf(destinationPorts);
    }
}
