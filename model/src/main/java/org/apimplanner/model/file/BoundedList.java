package org.apimplanner.model.file;

import java.util.List;
import org.apimplanner.model.json.JsonValue;

/// Lists of a plan file, which are never longer than their answer can be worked out in a moment.
final class BoundedList {
    private BoundedList() {}

    /// @param what the elements in words
    static List<JsonValue> of(JsonValue list, String what, int most) {
        String expected = "a list of at most " + most + " " + what;
        List<JsonValue> elements = list.elements(expected);
        if (elements.size() > most) {
            throw list.found(elements.size() + " " + what, expected);
        }
        return elements;
    }
}
