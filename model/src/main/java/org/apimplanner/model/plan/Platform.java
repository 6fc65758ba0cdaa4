package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// The compute platform that hosts the instance.
public enum Platform implements Word {
    STV1,
    STV2,
    V2
}
