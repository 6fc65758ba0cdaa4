package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// Whether a document says it or it follows from what the documents leave out.
public enum Confidence implements Word {
    DOCUMENTED,
    INFERRED
}
