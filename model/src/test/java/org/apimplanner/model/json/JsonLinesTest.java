package org.apimplanner.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static final String GROUP = """
            WARNING: a word of the tool
            {
              "name": "nsg-apim",
              "securityRules": [
                { "name": "A" },
                { "name": "B",
                  "priority": 100 }
              ]
            }
            """;

    @Test
    void aPlaceHasItsLineBehindTheWarningsOfATool() {
        assertEquals(
                Map.of("/securityRules/0", 5, "/securityRules/1", 6, "/securityRules/1/priority", 7),
                JsonLines.of(GROUP, Set.of("/securityRules/0", "/securityRules/1", "/securityRules/1/priority")));
    }

    @Test
    void aPlaceThatTheTextLacksHasTheLineOfWhatIsAroundIt() {
        assertEquals(
                Map.of("/securityRules/7/x", 4, "/elsewhere", 1),
                JsonLines.of(GROUP, Set.of("/securityRules/7/x", "/elsewhere")));
    }

    @Test
    void whatStandsBeforeAFaultHasItsLine() {
        assertEquals(Map.of("/a", 2, "/c", 1), JsonLines.of("{\n\"a\": 1,\n\"b\" 2,\n\"c\": 3}", Set.of("/a", "/c")));
    }

    @Test
    void aTextThatIsNoJsonHasNoLines() {
        assertEquals(Map.of(), JsonLines.of("Region,Direction\nwesteurope,Inbound\n", Set.of("/0")));
    }
}
