package org.apimplanner.model.deployment;

import java.util.List;
import java.util.Optional;

/// A public IP address.
///
/// @param label what sets its symbols apart within the region; empty for the one of API Management
/// @param zones empty where Azure decides
/// @param domainNameLabel the first label of its host name; empty for none
/// @param purpose in one sentence
public record PublicIpAddress(
        String name, String label, String sku, List<String> zones, Optional<Value> domainNameLabel, String purpose) {
    public PublicIpAddress {
        zones = List.copyOf(zones);
    }
}
