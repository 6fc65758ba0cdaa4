package org.apimplanner.app.cli;

import static org.apimplanner.app.cli.NetworkFiles.MANAGEMENT;
import static org.apimplanner.app.cli.NetworkFiles.PLAN;
import static org.apimplanner.app.cli.NetworkFiles.PROBE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Templates and their parameters on the command line.
class AuditTemplateTest {
    @TempDir
    private Path folder;

    private String plan;
    private String template;
    private String parameters;

    @BeforeEach
    void files() throws IOException {
        plan = file("plan.json", PLAN);
        template = file("main.json", """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                 "parameters": {"rules": {"type": "array"}},
                 "resources": [{"type": "Microsoft.Network/networkSecurityGroups", "name": "nsg-apim",
                  "properties": {"securityRules": "[parameters('rules')]"}}]}""");
        parameters = file("main.parameters.json", """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
                 "parameters": {"rules": {"value": [%s, %s]}}}""".formatted(MANAGEMENT, PROBE));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void parametersFillTheTemplateInEitherOrder() {
        ProgramRun run = ProgramRun.of("audit", "--plan", plan, parameters, template);
        assertEquals(0, run.exitCode(), run.text());
        assertEquals("", run.messages());
        assertEquals(
                run.text(),
                ProgramRun.of("audit", "--plan", plan, template, parameters).text());
    }

    @Test
    void withoutThemNothingIsTakenForGranted() {
        ProgramRun run = ProgramRun.of("audit", "--plan", plan, template);
        assertEquals(1, run.exitCode());
        assertTrue(run.text().contains("found [parameters('rules')]"), run.text());
    }

    @Test
    void parametersAloneAndSourceAreRefusedWithWhatToGive() throws IOException {
        ProgramRun alone = ProgramRun.of("audit", "--plan", plan, parameters);
        assertEquals(2, alone.exitCode());
        assertTrue(alone.messages().contains("without the template"), alone.messages());
        ProgramRun source = ProgramRun.of("audit", "--plan", plan, file("main.bicep", "// a group\nparam rules array"));
        assertEquals(2, source.exitCode());
        assertTrue(source.messages().contains("bicep build"), source.messages());
    }
}
