package org.apimplanner.model.coverage;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// A row of a reference file that can carry a statement of a document.
///
/// @param name the file's list and the row's id, such as `checklist:security-group`
/// @param editions the editions it is for; empty for all
/// @param citations `document#section` of each source
record Carrier(String name, List<String> editions, List<String> citations) {
    private static final List<String> IDS = List.of("id", "code", "tier", "mode", "feature", "tag", "key", "name");

    static Carrier of(String list, JsonNode row) {
        List<String> editions = texts(row.has("editions") ? row.path("editions") : row.at("/appliesTo/editions"));
        List<String> citations = StreamSupport.stream(row.path("sources").spliterator(), false)
                .map(source -> source.get("document").stringValue() + "#"
                        + source.get("section").stringValue())
                .toList();
        return new Carrier(list + ":" + idOf(row), editions, citations);
    }

    private static String idOf(JsonNode row) {
        return IDS.stream()
                .filter(row::has)
                .findFirst()
                .map(key -> row.get(key).stringValue())
                .orElseGet(() ->
                        row.get("cloud").stringValue() + "/" + row.get("label").stringValue());
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::stringValue).toList();
    }

    boolean isFor(String edition) {
        return editions.isEmpty() || editions.contains(edition);
    }

    boolean isIn(String list) {
        return name.startsWith(list + ":");
    }

    boolean isNamed(String wanted) {
        return wanted.endsWith("*") ? name.startsWith(wanted.substring(0, wanted.length() - 1)) : name.equals(wanted);
    }
}
