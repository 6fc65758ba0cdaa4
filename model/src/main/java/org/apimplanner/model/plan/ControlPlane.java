package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// How the route back to the control plane is written.
public enum ControlPlane implements Word {
    SERVICE_TAG,
    ADDRESSES
}
