package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// Whether rules name a service tag for all regions or for the instance's own.
public enum ServiceTagScope implements Word {
    GLOBAL,
    REGIONAL
}
