package org.apimplanner.app.export.code.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.code.CodeInput;
import org.apimplanner.app.export.code.CodeLanguage;
import org.apimplanner.app.export.code.CodeService;
import org.apimplanner.app.export.code.template.TemplateDocument.Module;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.reference.DeploymentTool;

/// Bicep: a main file, a module for each region and one for the DNS zones, and a file for the firewall where
/// a route is forced to it.
public final class BicepLanguage implements CodeLanguage {
    private static final String FOLDER = "bicep/";
    private static final String MAIN = FOLDER + "main.bicep";
    private static final String FIREWALL = FOLDER + "firewall.bicep";

    @Override
    public String name() {
        return "bicep";
    }

    @Override
    public String summary() {
        return "Bicep, with a module for each region";
    }

    @Override
    public List<String> fileNames() {
        return List.of(MAIN);
    }

    @Override
    public List<ExportedFile> files(CodeInput input) {
        Deployment deployment = input.deployment();
        TemplateDocument main = MainTemplate.of(deployment);
        List<ExportedFile> files = new ArrayList<>();
        files.add(ExportedFile.of(
                MAIN,
                BicepFile.text(
                        main,
                        input.head(),
                        TemplateNotes.main(
                                deployment,
                                "Deploy with: az deployment group create --resource-group GROUP --template-file"
                                        + " main.bicep"),
                        fragment(deployment, main))));
        for (Module module : main.modules()) {
            files.add(ExportedFile.of(
                    FOLDER + module.file(),
                    BicepFile.text(module.template(), input.head(), module.comments(), List.of())));
        }
        if (!deployment.firewall().isEmpty()) {
            files.add(ExportedFile.of(
                    FIREWALL,
                    BicepFile.text(
                            FirewallTemplate.of(deployment),
                            input.head(),
                            TemplateNotes.firewall(
                                    deployment,
                                    "Deploy with: az deployment group create --resource-group GROUP-OF-THE-POLICY"
                                            + " --template-file firewall.bicep"),
                            List.of())));
        }
        return List.copyOf(files);
    }

    private static List<String> fragment(Deployment deployment, TemplateDocument main) {
        Optional<Node.Fields> block = ServiceFragment.of(deployment, main.modules());
        if (block.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(CodeService.REMARKS);
        lines.add("");
        String head = "resource apiManagement 'Microsoft.ApiManagement/service@"
                + deployment.facts().version(DeploymentTool.API_MANAGEMENT) + "' = ";
        lines.addAll((head + BicepText.of(block.get())).lines().toList());
        return lines;
    }
}
