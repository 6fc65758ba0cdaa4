package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apimplanner.app.export.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A plan's name reaches comments only, on lines of their own, whatever it holds.
class HostileTextTest {
    private static final String HARMLESS = "A plan";

    static List<String> names() {
        return HostilePlans.PLANS;
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameChangesOnlyComments(String name) {
        for (String language : List.of("bicep", "terraform", "azcli", "powershell")) {
            Map<String, String> plain = CodeFiles.of(language, Reports.named(HARMLESS));
            Map<String, String> hostile = CodeFiles.of(language, Reports.named(name));
            assertEquals(plain.keySet(), hostile.keySet());
            plain.forEach((file, text) -> assertSameCode(file, text, hostile.get(file)));
        }
    }

    private static void assertSameCode(String file, String plain, String hostile) {
        List<String> lines = List.of(plain.split("\n", -1));
        List<String> others = List.of(hostile.split("\\R|\u2028|\u2029|\u0085", -1));
        assertEquals(lines.size(), others.size(), file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(others.get(i))) {
                assertTrue(others.get(i).matches("(//|#) .*"), file + ": " + others.get(i));
                assertTrue(lines.get(i).contains(HARMLESS), lines.get(i));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[parameters('x')]", "a\"}, \"resources\": [{", "a\nb"})
    void aNameChangesOnlyTheHeadOfATemplate(String name) {
        JsonNode plain = template(HARMLESS);
        JsonNode hostile = template(name);
        ((ObjectNode) plain).remove("metadata");
        ((ObjectNode) hostile).remove("metadata");
        assertEquals(plain, hostile);
    }

    private static JsonNode template(String name) {
        return new JsonMapper()
                .readTree(CodeFiles.of("arm", Reports.named(name)).get("arm/azuredeploy.json"));
    }

    @Test
    void theHeadNamesPlanEditionAndProgram() {
        for (String language : List.of("bicep", "terraform", "azcli", "powershell", "arm")) {
            Map<String, String> files = CodeFiles.of(language, Reports.sample("premium-internal"));
            files.keySet().removeIf(file -> file.endsWith(".csv"));
            files.forEach((file, text) -> {
                assertTrue(text.contains("Contoso API platform"), file);
                assertTrue(text.contains("edition 2026-11"), file);
                assertTrue(text.contains("apim-network-planner"), file);
            });
        }
    }
}
