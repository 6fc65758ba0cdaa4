package org.apimplanner.app.export.code.template;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.code.CodeHead;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.reference.DeploymentTool;

/// What the head of a template says beside of which plan it is.
final class TemplateNotes {
    private TemplateNotes() {}

    static List<String> main(Deployment deployment, String command) {
        List<String> notes = new ArrayList<>();
        notes.add("API versions: " + version(deployment, DeploymentTool.NETWORK) + ", "
                + version(deployment, DeploymentTool.PRIVATE_DNS) + ".");
        if (deployment.regions().isEmpty()) {
            notes.add(CodeHead.NOTHING);
            return notes;
        }
        notes.add(command);
        if (deployment.addsToExistingNetworks()) {
            notes.add("The virtual networks must exist. Only what is named here is made or changed in them.");
        }
        notes.add("What-if may show other subnets of a network as deleted; they are not.");
        return notes;
    }

    static List<String> firewall(Deployment deployment, String command) {
        List<String> notes = new ArrayList<>(List.of(command));
        if (deployment.needsDnsProxy()) {
            notes.add("Rules by host name on other ports than 80 and 443 need the DNS proxy of the policy"
                    + " (dnsSettings.enableProxy), and the firewall as the DNS server of the networks.");
        }
        return notes;
    }

    private static String version(Deployment deployment, DeploymentTool tool) {
        return tool.word() + " " + deployment.facts().version(tool);
    }
}
