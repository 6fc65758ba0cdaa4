package org.apimplanner.model.audit.existing;

/// That a subnet has a security group, a route table or a NAT gateway, as some file says it.
public record SubnetLink(ResourceName subnet, Kind kind, ResourceName resource) {
    /// What a subnet can have one of.
    public enum Kind {
        NSG,
        ROUTE_TABLE,
        NAT_GATEWAY
    }
}
