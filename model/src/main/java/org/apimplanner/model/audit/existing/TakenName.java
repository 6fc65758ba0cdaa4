package org.apimplanner.model.audit.existing;

import java.util.Optional;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.net.AzureName;

/// Names that Azure takes. What has another one was read all the same, but cannot be deployed as it is.
final class TakenName {
    private static final String EXPECTED = "1 to " + AzureName.LONGEST
            + " letters, digits, underscores, periods and hyphens, first a letter or digit and last no period or hyphen";

    private TakenName() {}

    /// The problem with the name of a group, a table, a rule or a route; none with a name that the file
    /// does not spell out.
    ///
    /// @param name empty where the file gives none
    static <T> Reading<T> check(PlacedValue named, Optional<String> name) {
        return name.filter(given -> !ResourceName.isOpen(given) && !AzureName.isValid(given))
                .map(given -> Reading.<T>apart(
                        new ReadProblem(named.place(), false, given, "a name that Azure does not take", EXPECTED)))
                .orElse(Reading.none());
    }
}
