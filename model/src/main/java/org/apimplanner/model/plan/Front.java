package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// What stands in front of the gateway and passes the clients' requests on to it.
public enum Front implements Word {
    NONE,
    APPLICATION_GATEWAY,
    FRONT_DOOR
}
