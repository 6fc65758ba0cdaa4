package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What the sentences of a notice may name of a plan.
public enum NoticeArgument implements Word {
    /// The display name of the primary region.
    PRIMARY,
    /// The region as service tags write it.
    TAG_CODE,
    /// The service to which the subnet is delegated.
    DELEGATION,
    CLOUD,
    /// The edition that answers.
    EDITION
}
