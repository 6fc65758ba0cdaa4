package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// How a workspace gateway is connected to a virtual network. Chosen when it is created, for good.
public enum WorkspaceMode implements Word {
    NONE,
    INTEGRATION,
    INJECTION
}
