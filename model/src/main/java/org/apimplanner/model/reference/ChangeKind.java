package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What can happen to an instance that matters to its addresses: the closed list of what
/// [LifecycleRow]s answer. In the order in which consequences are told.
public enum ChangeKind implements Word {
    CLOUD_CHANGED,
    SERVICE_RENAMED,
    PRIMARY_MOVED,
    /// Between Consumption, the classic tiers and the v2 tiers.
    TIER_FAMILY_CHANGED,
    /// Injection of a v2 instance is taken up or given up.
    INJECTION_CHANGED,
    PLATFORM_MIGRATED,
    /// The plan keeps the subnet while it leaves stv1.
    MIGRATED_INTO_SAME_SUBNET,
    PLATFORM_REVERTED,
    NETWORK_ADDED,
    NETWORK_REMOVED,
    /// Between external and internal mode.
    MODE_SWITCHED,
    INTEGRATION_ADDED,
    INTEGRATION_REMOVED,
    PRIVATE_ENDPOINT_ADDED,
    PRIVATE_ENDPOINT_REMOVED,
    TIER_CHANGED,
    REGION_ADDED,
    REGION_REMOVED,
    /// A region that was given up is taken again; no pair of plans shows it.
    REGION_REINSTATED,
    SUBNET_MOVED,
    /// The subnet no longer holds the addresses the plan needs.
    SUBNET_OUTGROWN,
    ZONES_CHANGED,
    UNITS_SCALED,
    /// Another public IP address resource; plans do not name it.
    PUBLIC_IP_REPLACED,
    DNS_SERVERS_CHANGED,
    TUNNEL_CHANGED,
    /// Security rules, routes, firewall entries or service endpoints.
    RULES_CHANGED,
    /// Subnets, public addresses or private endpoints have other names in code.
    NAMES_CHANGED,
    /// Only what stands beside subnets and addresses has other names in code: security groups, route tables.
    GROUP_NAMES_CHANGED,
    EDITION_CHANGED,
    /// The instance is deleted and created again; no pair of plans shows it.
    INSTANCE_RECREATED,
    /// The subscription was disabled or warned and is reinstated; no pair of plans shows it.
    SUBSCRIPTION_REINSTATED
}
