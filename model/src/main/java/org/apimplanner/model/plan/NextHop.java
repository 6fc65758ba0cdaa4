package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// Where the forced default route sends traffic.
public enum NextHop implements Word {
    VIRTUAL_APPLIANCE,
    VIRTUAL_NETWORK_GATEWAY
}
