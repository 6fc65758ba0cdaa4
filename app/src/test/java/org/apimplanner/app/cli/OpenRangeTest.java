package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A subnet whose range is a parameter without a value: no fault where the plan has no range either.
class OpenRangeTest {
    private static final String ONE = """
            { "tier": "premium", "mode": "%s", "regions": [ { "name": "swedencentral" } ] }""";

    private static final String TWO = """
            { "tier": "premium", "mode": "%s", "denyByDefault": true,
              "regions": [ { "name": "swedencentral" }, { "name": "norwayeast" } ] }""";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ProgramRun auditOfTemplate(String written, String held) throws IOException {
        Path plan = file("written.json", written);
        ProgramRun.of("plan", plan.toString(), "--format", "arm", "--out", folder.toString());
        return ProgramRun.of(
                "audit",
                "--plan",
                file("held.json", held).toString(),
                folder.resolve("arm/azuredeploy.json").toString());
    }

    private static List<String> unresolved(JsonNode audit) {
        return StreamSupport.stream(audit.get("findings").spliterator(), false)
                .filter(finding -> finding.get("code").asString().equals("unresolved"))
                .map(finding -> finding.get("severity").asString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"external", "internal"})
    void theTemplateOfAPlanWithoutNetworkMeetsIt(String mode) throws IOException {
        for (String text : List.of(ONE, TWO)) {
            String plan = text.formatted(mode);
            ProgramRun run = auditOfTemplate(plan, plan);
            JsonNode audit = JsonMapper.shared().readTree(run.text());
            assertTrue(audit.get("compliant").asBoolean(), run.text());
            assertEquals(0, run.exitCode());
            assertEquals(text.equals(ONE) ? List.of("info") : List.of("info", "info"), unresolved(audit));
        }
    }

    @Test
    void whereThePlanHasARangeTheFileMustTellItsOwn() throws IOException {
        String plan = ONE.formatted("internal");
        ProgramRun run = auditOfTemplate(
                plan,
                plan.replace(
                        "\"swedencentral\"",
                        "\"swedencentral\", \"vnet\": \"10.9.0.0/16\", \"subnet\": \"10.9.1.0/27\""));
        assertEquals(1, run.exitCode());
        assertEquals(List.of("error"), unresolved(JsonMapper.shared().readTree(run.text())));
    }
}
