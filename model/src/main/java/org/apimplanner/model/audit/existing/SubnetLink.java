package org.apimplanner.model.audit.existing;

/// That a subnet has a security group, a route table or a NAT gateway, as some file says it; or that a
/// machine's network interface, which stands in the subnet's place, has a group.
public record SubnetLink(ResourceName subnet, Kind kind, ResourceName resource) {
    /// What a subnet can have one of.
    public enum Kind {
        NSG,
        ROUTE_TABLE,
        NAT_GATEWAY,
        /// The group of a network interface, which filters that machine beside the group of its subnet.
        INTERFACE_NSG
    }
}
