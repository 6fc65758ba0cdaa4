package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// A circumstance of one region of a plan that a row can ask for. The closed list of what rows may depend on beside
/// tier, platform, mode, cloud, edition and features.
public enum Condition implements Word {
    MULTI_REGION("multiRegion"),
    SINGLE_REGION("singleRegion"),
    PRIMARY_REGION("primaryRegion"),
    SECONDARY_REGION("secondaryRegion"),
    REGIONAL_TAGS("regionalTags"),
    DENY_BY_DEFAULT("denyByDefault"),
    /// The plan itself asks for the deny; [#DENY_BY_DEFAULT] holds too where an audit only asks what a deny must spare.
    OWN_DENY("ownDeny"),
    FORCED_TUNNELING("forcedTunneling"),
    /// Outbound traffic leaves by itself; a tunnel that the mode does not have changes nothing.
    OWN_EGRESS("ownEgress"),
    APPLIANCE_EGRESS("applianceEgress"),
    GATEWAY_EGRESS("gatewayEgress"),
    SERVICE_ENDPOINTS("serviceEndpoints"),
    NO_SERVICE_ENDPOINTS("noServiceEndpoints"),
    CONTROL_PLANE_TAG("controlPlaneTag"),
    CONTROL_PLANE_ADDRESSES("controlPlaneAddresses"),
    CLIENT_PREFIXES("clientPrefixes"),
    NO_CLIENT_PREFIXES("noClientPrefixes"),
    CUSTOM_DNS("customDns"),
    AZURE_DNS("azureDns"),
    ZONES("zones"),
    /// The plan wants more units than it has.
    PLANNED_GROWTH("plannedGrowth"),
    /// The plan wants no more units than it has, and the tier would allow one.
    ROOM_TO_GROW("roomToGrow"),
    /// The tier allows no more units than the plan has.
    AT_UNIT_LIMIT("atUnitLimit");

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
