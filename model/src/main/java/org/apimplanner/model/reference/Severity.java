package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// How much a finding matters: an error cannot be deployed or will not work.
public enum Severity implements Word {
    ERROR,
    WARNING,
    INFO
}
