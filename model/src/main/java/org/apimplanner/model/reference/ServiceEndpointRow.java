package org.apimplanner.model.reference;

import java.util.List;

/// A service endpoint to enable on the subnet, such as `Microsoft.Storage`.
public record ServiceEndpointRow(
        String id, String service, AppliesTo appliesTo, String purpose, List<Source> sources) {}
