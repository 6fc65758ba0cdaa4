package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// The Azure cloud that hosts the instance.
public enum Cloud implements Word {
    PUBLIC("public"),
    US_GOV("usgov"),
    CHINA("china");

    private final String word;

    Cloud(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
