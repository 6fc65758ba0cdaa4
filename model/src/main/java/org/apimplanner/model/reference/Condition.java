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
    FORCED_TUNNELING("forcedTunneling"),
    SERVICE_ENDPOINTS("serviceEndpoints"),
    NO_SERVICE_ENDPOINTS("noServiceEndpoints"),
    CONTROL_PLANE_TAG("controlPlaneTag"),
    CONTROL_PLANE_ADDRESSES("controlPlaneAddresses"),
    CLIENT_PREFIXES("clientPrefixes"),
    NO_CLIENT_PREFIXES("noClientPrefixes"),
    CUSTOM_DNS("customDns"),
    AZURE_DNS("azureDns"),
    ZONES("zones");

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
