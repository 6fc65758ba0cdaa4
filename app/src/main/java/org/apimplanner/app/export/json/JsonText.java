package org.apimplanner.app.export.json;

import java.util.List;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.table.Table;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonFields;
import org.apimplanner.model.json.JsonStyle;
import org.apimplanner.model.reference.Source;

/// Writes what is not a report as JSON: tables, and the error lines of a batch.
public final class JsonText {
    private JsonText() {}

    /// An array with one object a row, which ends with a line feed. Numbers are numbers, lists arrays,
    /// empty cells null.
    public static String array(Table table) {
        return JsonStyle.pretty(new Json.Arr(
                table.rows().stream().<Json>map(row -> object(table, row)).toList()));
    }

    /// `{"line":3,"error":"…"}`, without a line feed.
    public static String errorLine(long line, String error) {
        return JsonStyle.line(
                new JsonFields().put("line", line).put("error", error).object());
    }

    private static Json object(Table table, List<Cell> row) {
        JsonFields fields = new JsonFields();
        for (int i = 0; i < row.size(); i++) {
            fields.put(table.columns().get(i).key(), value(row.get(i)));
        }
        return fields.object();
    }

    private static Json value(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> text(words.text());
            case Cell.Term term -> text(term.text());
            case Cell.Personal personal -> text(personal.text());
            case Cell.Count count -> Json.number(count.value());
            case Cell.Flag flag -> Json.flag(flag.value());
            case Cell.Several several -> Json.texts(several.items());
            case Cell.Sources sources ->
                new Json.Arr(sources.sources().stream().map(JsonText::source).toList());
        };
    }

    private static Json source(Source source) {
        return new JsonFields()
                .put("document", source.document())
                .put("section", source.section())
                .put("asOf", source.asOf())
                .object();
    }

    private static Json text(String text) {
        return text.isEmpty() ? Json.NULL : new Json.Text(text);
    }
}
