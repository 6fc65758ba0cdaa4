package org.apimplanner.model.audit.existing;

import java.util.List;
import org.apimplanner.model.json.Place;

/// An existing subnet.
///
/// @param prefixes its ranges, in the file's spelling
/// @param serviceEndpoints enabled service names, such as `Microsoft.Storage`
/// @param delegations service names it is delegated to
public record ExistingSubnet(
        String name, Place place, List<String> prefixes, List<String> serviceEndpoints, List<String> delegations)
        implements ExistingResource {
    public ExistingSubnet {
        prefixes = List.copyOf(prefixes);
        serviceEndpoints = List.copyOf(serviceEndpoints);
        delegations = List.copyOf(delegations);
    }
}
