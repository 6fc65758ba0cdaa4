package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// Whether the documentation asks for a row or offers it for a feature.
public enum Requirement implements Word {
    REQUIRED,
    OPTIONAL
}
