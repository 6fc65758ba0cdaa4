package org.apimplanner.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonStyleTest {
    private static final Json DOCUMENT = new JsonFields()
            .put("text", "a \"quoted\" word")
            .put("count", 17)
            .put("flag", true)
            .put("none", Json.NULL)
            .texts("list", List.of(1, "two"))
            .texts("empty", List.of())
            .put("object", new JsonFields().object())
            .object();

    @Test
    void anIndentedDocumentEndsWithALineFeed() {
        assertEquals("""
                {
                  "text": "a \\"quoted\\" word",
                  "count": 17,
                  "flag": true,
                  "none": null,
                  "list": [ "1", "two" ],
                  "empty": [],
                  "object": {}
                }
                """, JsonStyle.pretty(DOCUMENT));
    }

    @Test
    void aLineHasNoBlanksAndNoEnd() {
        assertEquals(
                "{\"text\":\"a \\\"quoted\\\" word\",\"count\":17,\"flag\":true,\"none\":null,"
                        + "\"list\":[\"1\",\"two\"],\"empty\":[],\"object\":{}}",
                JsonStyle.line(DOCUMENT));
    }

    @Test
    void whatIsWrittenReadsBackAsItWas() {
        assertEquals(DOCUMENT, StrictJson.read(JsonStyle.pretty(DOCUMENT)).json());
        assertEquals(DOCUMENT, StrictJson.read(JsonStyle.line(DOCUMENT)).json());
    }

    @Test
    void anOpenValueIsWrittenAsItReads() {
        Json open = new Json.Unresolved("[parameters('name')]", "nsg-{name}", "a name");
        assertEquals(
                "{\"name\":\"nsg-{name}\"}",
                JsonStyle.line(new JsonFields().put("name", open).object()));
    }
}
