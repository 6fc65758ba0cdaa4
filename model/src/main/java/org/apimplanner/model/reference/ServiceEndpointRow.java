package org.apimplanner.model.reference;

/// A service endpoint to enable on the subnet, such as `Microsoft.Storage`.
public record ServiceEndpointRow(
        String id, String service, AppliesTo appliesTo, String purpose, CitedSources sources) {}
