package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// The pricing tier of the API Management instance.
public enum Tier implements Word {
    CONSUMPTION("consumption"),
    DEVELOPER("developer"),
    BASIC("basic"),
    STANDARD("standard"),
    PREMIUM("premium"),
    BASIC_V2("basicV2"),
    STANDARD_V2("standardV2"),
    PREMIUM_V2("premiumV2");

    private final String word;

    Tier(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
