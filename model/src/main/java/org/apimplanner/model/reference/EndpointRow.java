package org.apimplanner.model.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Feature;

/// Outbound destinations that the documents name beside the port table: hosts, or ports with no host.
///
/// @param destinations host names, tags or addresses; `{region}` stands for the region's API name,
///     `{dnsServers}` for the plan's own DNS servers, `*` for any address
/// @param requiredWith features that turn an optional row into a required one
public record EndpointRow(
        String id,
        String rule,
        EndpointKind kind,
        List<String> destinations,
        Protocol protocol,
        List<PortRange> ports,
        AppliesTo appliesTo,
        Requirement requirement,
        Set<Feature> requiredWith,
        String purpose,
        Optional<String> note,
        boolean verified,
        CitedSources sources) {}
