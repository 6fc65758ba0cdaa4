package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// A number that Azure allows no more or no less of.
public enum AuditLimit implements Word {
    TAG_ROUTES("tagRoutesPerTable"),
    ROUTES("routesPerTable"),
    LOWEST_PRIORITY("lowestPriority"),
    HIGHEST_PRIORITY("highestPriority");

    private final String word;

    AuditLimit(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
