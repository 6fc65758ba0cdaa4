package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// How the instance is connected to a virtual network.
public enum Mode implements Word {
    NONE,
    EXTERNAL,
    INTERNAL,
    PRIVATE_ENDPOINT,
    INTEGRATION,
    INJECTION
}
