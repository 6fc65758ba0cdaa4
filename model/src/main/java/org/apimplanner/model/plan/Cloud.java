package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// The Azure cloud that hosts the instance.
public enum Cloud implements Word {
    PUBLIC,
    US_GOV,
    CHINA;

    @Override
    public String word() {
        return this == US_GOV ? "usgov" : Word.super.word();
    }
}
