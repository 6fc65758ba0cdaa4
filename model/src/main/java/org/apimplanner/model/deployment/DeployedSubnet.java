package org.apimplanner.model.deployment;

import java.util.List;
import java.util.Optional;

/// A subnet, with what is attached to it.
///
/// @param label what sets its symbols apart within the region; empty for the one of API Management
/// @param routed whether the region's route table is attached
/// @param natted whether the region's NAT gateway is attached
/// @param serviceEndpoints the names of services
/// @param delegation the service it is delegated to
/// @param defaultOutboundAccess whether Azure lends an address for outbound traffic where nothing else does
public record DeployedSubnet(
        String name,
        String label,
        Value addressPrefix,
        Optional<SecurityGroup> group,
        boolean routed,
        boolean natted,
        List<String> serviceEndpoints,
        Optional<String> delegation,
        boolean defaultOutboundAccess) {
    public DeployedSubnet {
        serviceEndpoints = List.copyOf(serviceEndpoints);
    }
}
