package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// Whether rules name a service tag for all regions or for the instance's own.
public enum ServiceTagScope implements Word {
    GLOBAL("global"),
    REGIONAL("regional");

    private final String word;

    ServiceTagScope(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
