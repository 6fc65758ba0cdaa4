package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// A number that Azure allows no more or no less of: the id of a [Limit].
public enum AuditLimit implements Word {
    TAG_ROUTES("tag-routes-per-table"),
    ROUTES("routes-per-table"),
    LOWEST_PRIORITY("lowest-rule-priority"),
    HIGHEST_PRIORITY("highest-rule-priority");

    private final String word;

    AuditLimit(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
