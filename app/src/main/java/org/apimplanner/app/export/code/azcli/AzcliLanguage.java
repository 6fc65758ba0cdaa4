package org.apimplanner.app.export.code.azcli;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.code.CodeHead;
import org.apimplanner.app.export.code.CodeInput;
import org.apimplanner.app.export.code.CodeLanguage;
import org.apimplanner.app.export.code.template.ArmLanguage;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.reference.DeploymentTool;

/// A shell script for the Azure CLI, and one for the firewall's template where a route is forced to it.
public final class AzcliLanguage implements CodeLanguage {
    private static final String MAIN = "azcli/deploy.sh";
    private static final String FIREWALL = "azcli/deploy-firewall.sh";
    private static final String FIREWALL_TEMPLATE = "azcli/firewall.json";
    private static final String POLICY = "FIREWALL_POLICY_NAME";
    private static final String POLICY_GROUP = "FIREWALL_RESOURCE_GROUP_NAME";

    @Override
    public String name() {
        return "azcli";
    }

    @Override
    public String summary() {
        return "a shell script for the Azure CLI";
    }

    @Override
    public List<String> fileNames() {
        return List.of(MAIN);
    }

    @Override
    public List<ExportedFile> files(CodeInput input) {
        Deployment deployment = input.deployment();
        List<String> notes = new ArrayList<>();
        notes.add("Needs Azure CLI " + deployment.facts().version(DeploymentTool.AZURE_CLI)
                + " or newer, and az login before it. It may run again.");
        if (deployment.regions().isEmpty()) {
            notes.add(CodeHead.NOTHING);
        } else if (deployment.addsToExistingNetworks()) {
            notes.add("The virtual networks must exist. A subnet of the same name is replaced by the one here.");
        }
        List<ExportedFile> files = new ArrayList<>();
        files.add(
                script(input, MAIN, notes, deployment.regions().isEmpty() ? List.of() : AzDeployScript.of(deployment)));
        if (!deployment.firewall().isEmpty()) {
            files.add(script(input, FIREWALL, List.of(), firewall(deployment)));
            files.add(
                    ExportedFile.of(FIREWALL_TEMPLATE, ArmLanguage.firewall(input, "Deploy with: deploy-firewall.sh")));
        }
        return List.copyOf(files);
    }

    private static ExportedFile script(CodeInput input, String name, List<String> notes, List<String> body) {
        List<String> lines = new ArrayList<>(List.of("#!/usr/bin/env bash"));
        input.head().lines(notes).forEach(line -> lines.add(ShellText.comment(line)));
        lines.add("set -euo pipefail");
        lines.addAll(body);
        return ExportedFile.of(name, String.join("\n", lines) + "\n");
    }

    private static List<String> firewall(Deployment deployment) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "# The policy of the firewall, and its resource group.",
                ": \"${" + POLICY + ":?}\"",
                ": \"${" + POLICY_GROUP + ":?}\""));
        StringBuilder parameters = new StringBuilder("firewallPolicyName=" + ShellText.variable(POLICY));
        for (Parameter parameter : deployment.firewallParameters()) {
            lines.add(ShellText.comment(parameter.description()));
            lines.add(": \"${" + parameter.upperCase() + ":?}\"");
            parameters.append(' ').append(parameter.camelCase()).append('=').append(ShellText.variable(parameter));
        }
        lines.add("");
        lines.add("here=$(cd \"$(dirname \"${BASH_SOURCE[0]}\")\" && pwd)");
        lines.addAll(AzCommand.of("deployment group create")
                .written("resource-group", ShellText.variable(POLICY_GROUP))
                .with("name", "apim-firewall")
                .written("template-file", "\"$here/firewall.json\"")
                .written("parameters", parameters.toString())
                .lines());
        return lines;
    }
}
