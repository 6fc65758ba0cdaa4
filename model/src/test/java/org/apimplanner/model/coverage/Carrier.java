package org.apimplanner.model.coverage;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// A row of a reference file that can carry a statement of a document.
///
/// @param name the file's list and the row's id, such as `checklist:security-group`
/// @param since the first edition it is for; empty for the oldest
/// @param until the last edition it is for; empty where none ends it
/// @param citations `document#section` of each source
record Carrier(String name, String since, String until, List<String> citations) {
    private static final List<String> IDS = List.of("id", "code", "tier", "mode", "feature", "tag", "key", "name");

    static Carrier of(String list, JsonNode row) {
        List<String> citations = StreamSupport.stream(row.path("sources").spliterator(), false)
                .map(source -> source.get("document").stringValue() + "#"
                        + source.get("section").stringValue())
                .toList();
        return new Carrier(list + ":" + idOf(row), end(row, "since"), end(row, "until"), citations);
    }

    private static String idOf(JsonNode row) {
        return IDS.stream()
                .filter(row::has)
                .findFirst()
                .map(key -> row.get(key).stringValue())
                .orElseGet(() ->
                        row.get("cloud").stringValue() + "/" + row.get("label").stringValue());
    }

    private static String end(JsonNode row, String key) {
        return (row.has(key) ? row.path(key) : row.at("/appliesTo/" + key)).asString("");
    }

    boolean isFor(String edition) {
        // Ids of editions are dates, so the order of their texts is theirs.
        return since.compareTo(edition) <= 0 && (until.isEmpty() || edition.compareTo(until) <= 0);
    }

    boolean isIn(String list) {
        return name.startsWith(list + ":");
    }

    boolean isNamed(String wanted) {
        return wanted.endsWith("*") ? name.startsWith(wanted.substring(0, wanted.length() - 1)) : name.equals(wanted);
    }
}
