package org.apimplanner.app.cli;

import java.util.List;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ReferenceData;

/// An edition that a person names in an option.
final class EditionOption {
    private EditionOption() {}

    /// @throws Failure when there is no such edition
    static void check(String option, String edition, ReferenceData reference) {
        if (reference.edition(edition).isEmpty()) {
            List<String> known = reference.editions().stream().map(Edition::id).toList();
            throw Failure.in(option, "'" + edition + "'", "one of " + String.join(", ", known));
        }
    }
}
