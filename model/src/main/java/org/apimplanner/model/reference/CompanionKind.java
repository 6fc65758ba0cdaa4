package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What stands beside the instance and needs network rules of its own.
public enum CompanionKind implements Word {
    APPLICATION_GATEWAY,
    FRONT_DOOR,
    PRIVATE_ENDPOINTS,
    WORKSPACE_GATEWAY,
    SELF_HOSTED_GATEWAY
}
