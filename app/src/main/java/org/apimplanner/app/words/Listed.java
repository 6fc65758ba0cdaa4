package org.apimplanner.app.words;

import java.util.Collection;
import java.util.stream.Collectors;

/// Several things in one text, such as the ports of a rule, each as it prints. People and machines are
/// served differently, and there are just these two ways.
public final class Listed {
    private Listed() {}

    /// For a person, in a sentence, the window, the handout or a picture: `80, 443`.
    public static String forReading(Collection<?> items) {
        return joined(items, ", ");
    }

    /// For the one cell of a table in a file: `80; 443`. A comma would look like the next cell.
    public static String inCell(Collection<?> items) {
        return joined(items, "; ");
    }

    private static String joined(Collection<?> items, String separator) {
        return items.stream().map(Object::toString).collect(Collectors.joining(separator));
    }
}
