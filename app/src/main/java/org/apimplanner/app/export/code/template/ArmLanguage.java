package org.apimplanner.app.export.code.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.code.CodeInput;
import org.apimplanner.app.export.code.CodeLanguage;
import org.apimplanner.app.export.code.CodeService;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.reference.DeploymentTool;

/// ARM templates: one for the network, and one for the firewall where a route is forced to it, with its rules as
/// a sheet beside it.
public final class ArmLanguage implements CodeLanguage {
    private static final String MAIN = "arm/azuredeploy.json";
    private static final String FIREWALL_SHEET = "arm/firewall-rules.csv";
    private static final String FIREWALL = "arm/firewall.json";

    @Override
    public String name() {
        return "arm";
    }

    @Override
    public String summary() {
        return "templates for Azure Resource Manager";
    }

    @Override
    public List<String> fileNames() {
        return List.of(MAIN);
    }

    @Override
    public List<ExportedFile> files(CodeInput input) {
        Deployment deployment = input.deployment();
        ArmTemplate arm = printer(deployment);
        TemplateDocument main = MainTemplate.of(deployment);
        Map<String, Node> fragments = new LinkedHashMap<>();
        ServiceFragment.of(deployment, main.modules()).ifPresent(block -> {
            fragments.put("apiManagementRemarks", Node.texts(CodeService.REMARKS));
            fragments.put("apiManagement", block);
        });
        List<ExportedFile> files = new ArrayList<>();
        files.add(ExportedFile.of(
                MAIN,
                arm.text(
                        main,
                        input.head(),
                        TemplateNotes.main(
                                deployment,
                                "Deploy with: az deployment group create --resource-group GROUP --template-file"
                                        + " azuredeploy.json"),
                        fragments)));
        if (!deployment.firewall().isEmpty()) {
            files.add(ExportedFile.of(
                    FIREWALL,
                    firewall(
                            input,
                            "Deploy with: az deployment group create --resource-group GROUP-OF-THE-POLICY"
                                    + " --template-file firewall.json")));
            files.add(ExportedFile.of(FIREWALL_SHEET, FirewallSheet.of(deployment)));
        }
        return List.copyOf(files);
    }

    /// The firewall's template alone, which scripts deploy, too.
    public static String firewall(CodeInput input, String command) {
        Deployment deployment = input.deployment();
        return printer(deployment)
                .text(
                        FirewallTemplate.of(deployment),
                        input.head(),
                        TemplateNotes.firewall(deployment, command),
                        Map.of());
    }

    private static ArmTemplate printer(Deployment deployment) {
        return new ArmTemplate(deployment.facts().version(DeploymentTool.DEPLOYMENTS));
    }
}
