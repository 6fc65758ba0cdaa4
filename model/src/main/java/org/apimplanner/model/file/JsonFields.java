package org.apimplanner.model.file;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.UnreadableInput;
import tools.jackson.databind.JsonNode;

/// The fields of one JSON object and where it stands.
///
/// @param node an object
/// @param path a JSON pointer; empty for the document itself
record JsonFields(JsonNode node, String path) {
    /// Refuses the first field that is not among the known ones.
    void refuseUnknown(List<String> known) {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new UnreadableInput(
                        pathOf(name),
                        "an unknown field" + Nearest.question(name, known),
                        "one of " + String.join(", ", known));
            }
        }
    }

    /// A field that must be there: every accessor of the result refuses an absent one.
    JsonField get(String name) {
        return new JsonField(node.path(name), pathOf(name));
    }

    /// A field that may be absent. A null is not absent.
    Optional<JsonField> find(String name) {
        return node.has(name) ? Optional.of(get(name)) : Optional.empty();
    }

    private String pathOf(String name) {
        return path + '/' + Shown.plain(name.replace("~", "~0").replace("/", "~1"));
    }
}
