package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// The kinds of Azure resource that a plan gives a name to.
public enum ResourceType implements Word {
    VIRTUAL_NETWORK,
    SUBNET,
    NETWORK_SECURITY_GROUP,
    ROUTE_TABLE,
    PUBLIC_IP_ADDRESS,
    NAT_GATEWAY,
    PRIVATE_ENDPOINT,
    DNS_ZONE_LINK,
    FIREWALL_POLICY,
    RULE_COLLECTION_GROUP
}
