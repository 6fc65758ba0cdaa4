package org.apimplanner.model.reference;

/// A service endpoint to enable on the subnet, such as `Microsoft.Storage`.
///
/// @param tag the service tag whose traffic takes the endpoint
/// @param firewallNote what a firewall should know of that traffic
public record ServiceEndpointRow(
        String id,
        String service,
        String tag,
        AppliesTo appliesTo,
        String purpose,
        String firewallNote,
        CitedSources sources) {}
