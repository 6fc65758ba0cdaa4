package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// The pricing tier of the API Management instance.
public enum Tier implements Word {
    CONSUMPTION,
    DEVELOPER,
    BASIC,
    STANDARD,
    PREMIUM,
    BASIC_V2,
    STANDARD_V2,
    PREMIUM_V2
}
