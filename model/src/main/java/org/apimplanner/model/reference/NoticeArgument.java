package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What the sentences of a notice may name of a plan.
public enum NoticeArgument implements Word {
    /// The display name of the primary region.
    PRIMARY("primary"),
    /// The region as service tags write it.
    TAG_CODE("tagCode"),
    /// The service to which the subnet is delegated.
    DELEGATION("delegation"),
    CLOUD("cloud"),
    /// The edition that answers.
    EDITION("edition");

    private final String word;

    NoticeArgument(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
