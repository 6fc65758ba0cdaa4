package org.apimplanner.model.deployment;

import java.util.Optional;

/// A private endpoint of the instance, or of a service that it depends on.
///
/// @param label what sets its symbols apart within the region; empty for that of the instance
/// @param subnet where it gets its address
/// @param resource the id of what it leads to; the endpoint is left out until it is said
/// @param group what of the resource it leads to
/// @param address the one it shall have; empty for any
public record PrivateEndpointResource(
        String name,
        String label,
        DeployedSubnet subnet,
        Parameter resource,
        String group,
        Optional<FixedAddress> address) {

    /// An address that the plan chose.
    ///
    /// @param member what of the group has the address
    public record FixedAddress(String address, String member) {}
}
