package org.apimplanner.model.reference;

import java.util.Optional;

/// A DNS record that the user has to provide.
///
/// `{service}` stands for the service name and `{region}` for the region's API name.
public record DnsRow(
        String id,
        AppliesTo appliesTo,
        String zone,
        String name,
        String type,
        String value,
        String purpose,
        Optional<String> note,
        boolean verified,
        CitedSources sources) {}
