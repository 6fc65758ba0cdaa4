package org.apimplanner.app.words;

import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.AddressMap;

/// What Azure's portal calls the words of a rule. People read these; programs get the codes, which are
/// the words themselves.
public final class PortalWords {
    /// What the portal says where a rule has `*`.
    public static final String ANY = "Any";

    private static final String CODE_OF_ANY = "*";

    private PortalWords() {}

    public static String of(Protocol protocol) {
        return switch (protocol) {
            case TCP -> "TCP";
            case UDP -> "UDP";
            case ICMP -> "ICMP";
            case ESP -> "ESP";
            case AH -> "AH";
            case ANY -> ANY;
        };
    }

    public static String of(HopType hop) {
        return switch (hop) {
            case INTERNET -> "Internet";
            case VIRTUAL_APPLIANCE -> "Virtual appliance";
            case VIRTUAL_NETWORK_GATEWAY -> "Virtual network gateway";
            case VNET_LOCAL -> "Virtual network";
            case NONE -> "None";
        };
    }

    public static String of(EndpointKind kind) {
        return switch (kind) {
            case FQDN -> "FQDN";
            case SERVICE_TAG -> "Service tag";
            case ADDRESS -> "IP address";
        };
    }

    public static String of(Requirement requirement) {
        return switch (requirement) {
            case REQUIRED -> "Required";
            case OPTIONAL -> "Optional";
        };
    }

    public static String of(AddressMap.Use use) {
        return switch (use) {
            case IN_USE -> "In use";
            case SUBNET -> "Subnet of API Management";
            case FREE -> "Free";
        };
    }

    public static String of(ResourceType type) {
        return switch (type) {
            case VIRTUAL_NETWORK -> "Virtual network";
            case SUBNET -> "Subnet";
            case NETWORK_SECURITY_GROUP -> "Network security group";
            case ROUTE_TABLE -> "Route table";
            case PUBLIC_IP_ADDRESS -> "Public IP address";
            case NAT_GATEWAY -> "NAT gateway";
            case PRIVATE_ENDPOINT -> "Private endpoint";
            case DNS_ZONE_LINK -> "Virtual network link";
            case FIREWALL_POLICY -> "Firewall policy";
            case RULE_COLLECTION_GROUP -> "Rule collection group";
        };
    }

    /// A source, a destination or ports: what the portal says for any of them.
    public static String end(String code) {
        return code.equals(CODE_OF_ANY) ? ANY : code;
    }
}
