package org.apimplanner.model.deployment;

import org.apimplanner.model.Word;

/// Whether the virtual networks are there already, or made with the rest.
public enum NetworkOrigin implements Word {
    EXISTING,
    NEW
}
