package org.apimplanner.app.desktop.viewmodel.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that belong together, given one after the other.
final class AuditedFilesTest {
    @TempDir
    private Path folder;

    private final AuditViewModel audit = new Desk(AuditSamples.plan()).planner.audit();

    private List<String> names() {
        return audit.files().stream()
                .flatMap(file -> file.network().resources().stream())
                .map(ExistingResource::name)
                .toList();
    }

    @Test
    void parametersThatComeLaterFillTheTemplate() throws IOException {
        audit.add(List.of(AuditSamples.write(folder.resolve("main.json"), """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                 "parameters": {"name": {"type": "string"}},
                 "resources": [{"type": "Microsoft.Network/networkSecurityGroups", "name": "[parameters('name')]",
                  "properties": {"securityRules": []}}]}""")));
        assertEquals(List.of("{name}"), names());
        Path parameters = AuditSamples.write(folder.resolve("main.parameters.json"), """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
                 "parameters": {"name": {"value": "nsg-apim"}}}""");
        audit.add(List.of(parameters));
        assertEquals(List.of("nsg-apim"), names());
        audit.remove(audit.files().getLast());
        assertEquals(List.of("{name}"), names());
    }
}
