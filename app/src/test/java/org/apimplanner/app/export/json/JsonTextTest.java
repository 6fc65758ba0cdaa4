package org.apimplanner.app.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.table.TableShape;
import org.apimplanner.model.reference.Source;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    /// A row with a cell of each kind.
    private record Row(String name, Optional<String> note, long count, boolean open, List<String> ports) {}

    private static final TableShape<Row> SHAPE = TableShape.<Row>named("rows")
            .personal("Name", Row::name)
            .maybe("Short note", Row::note)
            .cell("Count", row -> new Cell.Count(row.count()))
            .cell("Open", row -> new Cell.Flag(row.open()))
            .several("Ports", Row::ports)
            .cell("Sources", row -> new Cell.Sources(List.of(new Source("doc-2026", "Ports", "2026-08-24"))));

    @Test
    void aCellIsWhatItIsAndNotItsText() {
        assertEquals(
                """
                [ {
                  "name": "=1+1",
                  "shortNote": null,
                  "count": 17,
                  "open": true,
                  "ports": [ "80", "443" ],
                  "sources": [ {
                    "document": "doc-2026",
                    "section": "Ports",
                    "asOf": "2026-08-24"
                  } ]
                } ]
                """,
                JsonText.array(SHAPE.fill(List.of(new Row("=1+1", Optional.empty(), 17, true, List.of("80", "443"))))));
    }

    @Test
    void aTableWithoutRowsIsAnEmptyArray() {
        assertEquals("[]\n", JsonText.array(SHAPE.fill(List.of())));
    }

    @Test
    void anEmptyListStaysAList() {
        String json = JsonText.array(SHAPE.fill(List.of(new Row("a", Optional.of("n"), 0, false, List.of()))));
        assertEquals(
                List.of("  \"shortNote\": \"n\",", "  \"open\": false,", "  \"ports\": [],"),
                json.lines()
                        .filter(line -> line.matches(".*(shortNote|open|ports).*"))
                        .toList());
    }

    @Test
    void theErrorOfALineIsOneLine() {
        assertEquals(
                "{\"line\":3,\"error\":\"found \\\"x\\\",\\nexpected y\"}",
                JsonText.errorLine(3, "found \"x\",\nexpected y"));
    }
}
