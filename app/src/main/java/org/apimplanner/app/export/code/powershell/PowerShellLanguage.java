package org.apimplanner.app.export.code.powershell;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.code.CodeHead;
import org.apimplanner.app.export.code.CodeInput;
import org.apimplanner.app.export.code.CodeLanguage;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.reference.DeploymentTool;

/// A script for Azure PowerShell, and one for the firewall where a route is forced to it.
public final class PowerShellLanguage implements CodeLanguage {
    private static final String MAIN = "powershell/Deploy.ps1";
    private static final String FIREWALL = "powershell/Deploy-Firewall.ps1";

    @Override
    public String name() {
        return "powershell";
    }

    @Override
    public String summary() {
        return "a script for Azure PowerShell";
    }

    @Override
    public List<String> fileNames() {
        return List.of(MAIN);
    }

    @Override
    public List<ExportedFile> files(CodeInput input) {
        Deployment deployment = input.deployment();
        List<ExportedFile> files = new ArrayList<>();
        files.add(script(
                input,
                MAIN,
                notes(deployment),
                deployment.regions().isEmpty()
                        ? List.of("Write-Verbose " + PowerShellText.quoted(CodeHead.NOTHING))
                        : PowerShellDeployScript.of(deployment)));
        if (!deployment.firewall().isEmpty()) {
            files.add(script(input, FIREWALL, firewallNotes(deployment), FirewallScript.of(deployment)));
        }
        return List.copyOf(files);
    }

    private static List<String> notes(Deployment deployment) {
        List<String> notes = new ArrayList<>();
        notes.add("Needs Az " + deployment.facts().version(DeploymentTool.AZURE_POWERSHELL)
                + " or newer, and Connect-AzAccount before it. It may run again.");
        if (deployment.regions().isEmpty()) {
            notes.add(CodeHead.NOTHING);
            return notes;
        }
        notes.add("Security groups and route tables of these names are replaced whole, rules of others with them.");
        if (deployment.addsToExistingNetworks()) {
            notes.add("The virtual networks must exist. A subnet of the same name is replaced by the one here.");
        }
        return notes;
    }

    private static List<String> firewallNotes(Deployment deployment) {
        return deployment.needsDnsProxy()
                ? List.of(
                        "Rules by host name on other ports than 80 and 443 need the DNS proxy of the policy,",
                        "and the firewall as the DNS server of the networks.")
                : List.of();
    }

    private static ExportedFile script(CodeInput input, String name, List<String> notes, List<String> body) {
        List<String> lines = new ArrayList<>();
        input.head().lines(notes).forEach(line -> lines.add(PowerShellText.comment(line)));
        lines.add("");
        lines.addAll(body);
        return ExportedFile.of(name, String.join("\n", lines).stripTrailing() + "\n");
    }
}
