package org.apimplanner.model;

import java.util.Collection;
import java.util.stream.Collectors;

/// A list in a sentence that stays short, however many there are.
public final class Abridged {
    private Abridged() {}

    /// The first names and how many more there are: `a, b and 3 more`.
    ///
    /// @param most how many are named, at least one
    public static String of(Collection<String> names, int most) {
        String first = names.stream().limit(most).collect(Collectors.joining(", "));
        int more = names.size() - most;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
