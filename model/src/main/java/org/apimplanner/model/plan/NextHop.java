package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// Where the forced default route sends traffic.
public enum NextHop implements Word {
    VIRTUAL_APPLIANCE("virtualAppliance"),
    VIRTUAL_NETWORK_GATEWAY("virtualNetworkGateway");

    private final String word;

    NextHop(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
