package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What can happen to an instance that matters to its addresses: the closed list of what
/// [LifecycleRow]s answer. In the order in which consequences are told.
public enum ChangeKind implements Word {
    CLOUD_CHANGED("cloudChanged"),
    SERVICE_RENAMED("serviceRenamed"),
    PRIMARY_MOVED("primaryMoved"),
    /// Between Consumption, the classic tiers and the v2 tiers.
    TIER_FAMILY_CHANGED("tierFamilyChanged"),
    /// Injection of a v2 instance is taken up or given up.
    INJECTION_CHANGED("injectionChanged"),
    PLATFORM_MIGRATED("platformMigrated"),
    /// The plan keeps the subnet while it leaves stv1.
    MIGRATED_INTO_SAME_SUBNET("migratedIntoSameSubnet"),
    PLATFORM_REVERTED("platformReverted"),
    NETWORK_ADDED("networkAdded"),
    NETWORK_REMOVED("networkRemoved"),
    /// Between external and internal mode.
    MODE_SWITCHED("modeSwitched"),
    INTEGRATION_ADDED("integrationAdded"),
    INTEGRATION_REMOVED("integrationRemoved"),
    PRIVATE_ENDPOINT_ADDED("privateEndpointAdded"),
    PRIVATE_ENDPOINT_REMOVED("privateEndpointRemoved"),
    TIER_CHANGED("tierChanged"),
    REGION_ADDED("regionAdded"),
    REGION_REMOVED("regionRemoved"),
    /// A region that was given up is taken again; no pair of plans shows it.
    REGION_REINSTATED("regionReinstated"),
    SUBNET_MOVED("subnetMoved"),
    /// The subnet no longer holds the addresses the plan needs.
    SUBNET_OUTGROWN("subnetOutgrown"),
    ZONES_CHANGED("zonesChanged"),
    UNITS_SCALED("unitsScaled"),
    /// Another public IP address resource; plans do not name it.
    PUBLIC_IP_REPLACED("publicIpReplaced"),
    DNS_SERVERS_CHANGED("dnsServersChanged"),
    TUNNEL_CHANGED("tunnelChanged"),
    /// Security rules, routes, firewall entries or service endpoints.
    RULES_CHANGED("rulesChanged"),
    EDITION_CHANGED("editionChanged"),
    /// The instance is deleted and created again; no pair of plans shows it.
    INSTANCE_RECREATED("instanceRecreated"),
    /// The subscription was disabled or warned and is reinstated; no pair of plans shows it.
    SUBSCRIPTION_REINSTATED("subscriptionReinstated");

    private final String word;

    ChangeKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
