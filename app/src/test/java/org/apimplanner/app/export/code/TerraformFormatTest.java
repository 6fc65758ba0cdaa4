package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.export.code.PlansToDeploy.Case;
import org.apimplanner.model.deployment.DeploymentChoices;
import org.apimplanner.model.deployment.NetworkOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where Terraform is installed, its own formatter finds nothing to change.
class TerraformFormatTest {
    @TempDir
    private Path folder;

    @Test
    void theFormatterChangesNothing() throws IOException, InterruptedException {
        assumeTrue(terraform("version") == 0, "Terraform is not installed, so its formatter is not asked");
        for (AzurermVersion version : AzurermVersion.values()) {
            for (NetworkOrigin origin : NetworkOrigin.values()) {
                CodeChoices choices = new CodeChoices(DeploymentChoices.USUAL.withNetwork(origin), version, true);
                for (Case each : cases(choices)) {
                    write(
                            version + "-" + origin + "-" + each.name().replaceAll("[ /]", "-"),
                            CodeFiles.of("terraform", each.report(), choices));
                }
            }
        }
        assertEquals(0, terraform("fmt", "-check", "-recursive", folder.toString()));
    }

    /// The known plans in every way; the random and the hostile ones in the usual way.
    private static List<Case> cases(CodeChoices choices) {
        return choices.equals(CodeFiles.ANYWAY)
                ? Stream.concat(PlansToDeploy.all(), HostilePlans.all()).toList()
                : PlansToDeploy.known().toList();
    }

    private void write(String name, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(name).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /// The exit code; -1 where there is no such program.
    private static int terraform(String... arguments) throws InterruptedException {
        try {
            ProcessBuilder builder = new ProcessBuilder();
            builder.command().add("terraform");
            builder.command().addAll(List.of(arguments));
            builder.environment().put("CHECKPOINT_DISABLE", "1");
            Process process = builder.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new AssertionError("Terraform does not end: " + said);
            }
            return process.exitValue();
        } catch (IOException e) {
            return -1;
        }
    }
}
