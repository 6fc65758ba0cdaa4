package org.apimplanner.model.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.StrictJson;
import org.apimplanner.model.json.UnreadableInput;

/// The lists of rows in one reference file.
///
/// Each row has a key that is unique among its list, so that a fault can name it.
final class JsonRows {
    private final String file;
    private final JsonRow root;

    /// @param file the file's name as a fault gives it, such as `regions.json`
    JsonRows(String file, String json) {
        this.file = file;
        this.root = new JsonRow(file, "", parse(file, json));
    }

    /// The only list of a file, under `rows`.
    static <T> List<T> only(String file, String json, String id, Function<JsonRow, T> decode) {
        JsonRows rows = new JsonRows(file, json);
        List<T> decoded = rows.list("rows", id, decode);
        rows.end();
        return decoded;
    }

    /// The decoded rows of the list under `key`.
    ///
    /// @param id the field whose text is unique among the rows; empty where rows go by their number
    <T> List<T> list(String key, String id, Function<JsonRow, T> decode) {
        if (!root.has(key)) {
            throw root.fault(key, "nothing", "an array of rows");
        }
        List<T> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Json element : root.elements(key)) {
            String label = label(element, id, rows.size());
            JsonRow row = new JsonRow(file + ", row " + label, "", element);
            if (!ids.add(label)) {
                throw row.fault(id, "a second row of that name", "each name once");
            }
            rows.add(decode.apply(row));
            row.end();
        }
        return List.copyOf(rows);
    }

    void end() {
        root.end();
    }

    private static String label(Json element, String id, int index) {
        if (element instanceof Json.Obj object) {
            for (Json.Member member : object.members()) {
                if (member.name().equals(id) && member.value() instanceof Json.Text text) {
                    return "'" + text.value() + "'";
                }
            }
        }
        return Integer.toString(index + 1);
    }

    private static Json parse(String file, String json) {
        try {
            return StrictJson.read(json).json();
        } catch (UnreadableInput e) {
            throw new IllegalArgumentException(file + ", " + e.getMessage(), e);
        }
    }
}
