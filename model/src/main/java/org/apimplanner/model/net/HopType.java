package org.apimplanner.model.net;

import org.apimplanner.model.Word;

/// The type of a route's next hop, in Azure's words.
public enum HopType implements Word {
    INTERNET("Internet"),
    VIRTUAL_APPLIANCE("VirtualAppliance"),
    VIRTUAL_NETWORK_GATEWAY("VirtualNetworkGateway"),
    VNET_LOCAL("VnetLocal"),
    NONE("None");

    private final String word;

    HopType(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
