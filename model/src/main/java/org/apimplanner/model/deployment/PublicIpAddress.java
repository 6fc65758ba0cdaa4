package org.apimplanner.model.deployment;

import java.util.List;

/// A public IP address.
///
/// @param zones empty where Azure decides
/// @param domainNameLabel the first label of its host name
/// @param required false where the instance gets an address of its own without it
public record PublicIpAddress(String name, String sku, List<String> zones, Value domainNameLabel, boolean required) {
    public PublicIpAddress {
        zones = List.copyOf(zones);
    }
}
