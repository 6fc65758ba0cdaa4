package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// A circumstance of one region of a plan that a row can ask for. The closed list of what rows may depend on beside
/// tier, platform, mode, cloud, edition and features.
public enum Condition implements Word {
    MULTI_REGION,
    SINGLE_REGION,
    PRIMARY_REGION,
    SECONDARY_REGION,
    REGIONAL_TAGS,
    DENY_BY_DEFAULT,
    /// The plan itself asks for the deny; [#DENY_BY_DEFAULT] holds too where an audit only asks what a deny must spare.
    OWN_DENY,
    FORCED_TUNNELING,
    /// Outbound traffic leaves by itself; a tunnel that the mode does not have changes nothing.
    OWN_EGRESS,
    APPLIANCE_EGRESS,
    GATEWAY_EGRESS,
    /// A NAT gateway on the subnet, where no forced route comes before it.
    NAT_GATEWAY_EGRESS,
    SERVICE_ENDPOINTS,
    NO_SERVICE_ENDPOINTS,
    CONTROL_PLANE_TAG,
    CONTROL_PLANE_ADDRESSES,
    CLIENT_PREFIXES,
    NO_CLIENT_PREFIXES,
    /// The plan names who calls the gateway, or what stands in front of it does.
    CLIENTS,
    NO_CLIENTS,
    /// The plan names what the gateway calls.
    BACKENDS,
    NO_BACKENDS,
    CUSTOM_DNS,
    AZURE_DNS,
    ZONES,
    /// Clients come in through a private endpoint of the instance, by its mode or beside it.
    INBOUND_PRIVATE_ENDPOINT,
    /// The plan wants more units than it has.
    PLANNED_GROWTH,
    /// The plan wants no more units than it has, and the tier would allow one.
    ROOM_TO_GROW,
    /// The tier allows no more units than the plan has.
    AT_UNIT_LIMIT,
    NOTHING_IN_FRONT,
    BEHIND_APPLICATION_GATEWAY,
    BEHIND_FRONT_DOOR,
    WORKSPACE_GATEWAYS,
    /// The plan names something of what surrounds the instance.
    SURROUNDINGS
}
