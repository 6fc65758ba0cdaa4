package org.apimplanner.app.export.json;

import java.util.List;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.table.Table;
import org.apimplanner.model.json.JsonStyle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes what is not a report as JSON: tables, and the error lines of a batch.
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory NODES = MAPPER.getNodeFactory();

    private JsonText() {}

    /// An array with one object a row, which ends with a line feed. Numbers are numbers, lists arrays,
    /// empty cells null.
    public static String array(Table table) {
        ArrayNode array = NODES.arrayNode();
        table.rows().forEach(row -> array.add(object(table, row)));
        return document(array);
    }

    /// Any document, indented by two spaces, which ends with a line feed.
    public static String document(JsonNode node) {
        return JsonStyle.pretty(json -> json.writeTree(node));
    }

    /// `{"line":3,"error":"…"}`, without a line feed.
    public static String errorLine(long line, String error) {
        return MAPPER.writeValueAsString(NODES.objectNode().put("line", line).put("error", error));
    }

    private static ObjectNode object(Table table, List<Cell> row) {
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < row.size(); i++) {
            object.set(table.columns().get(i).key(), value(row.get(i)));
        }
        return object;
    }

    private static JsonNode value(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> text(words.text());
            case Cell.Term term -> text(term.text());
            case Cell.Personal personal -> text(personal.text());
            case Cell.Count count -> NODES.numberNode(count.value());
            case Cell.Flag flag -> NODES.booleanNode(flag.value());
            case Cell.Several several -> {
                ArrayNode array = NODES.arrayNode();
                several.items().forEach(array::add);
                yield array;
            }
            case Cell.Sources sources -> {
                ArrayNode array = NODES.arrayNode();
                sources.sources()
                        .forEach(s -> array.addObject()
                                .put("document", s.document())
                                .put("section", s.section())
                                .put("asOf", s.asOf()));
                yield array;
            }
        };
    }

    private static JsonNode text(String text) {
        return text.isEmpty() ? NODES.nullNode() : NODES.stringNode(text);
    }
}
