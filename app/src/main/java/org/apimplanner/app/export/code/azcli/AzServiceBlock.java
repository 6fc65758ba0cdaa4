package org.apimplanner.app.export.code.azcli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.code.CodeService;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.reference.DeploymentTool;

/// The network block of the instance itself, as a comment: the script does not make the instance.
final class AzServiceBlock {
    private AzServiceBlock() {}

    static List<String> of(Deployment deployment) {
        Optional<String> type = CodeService.virtualNetworkType(deployment);
        if (type.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        CodeService.REMARKS.forEach(remark -> lines.add(ShellText.comment(remark)));
        lines.add(ShellText.comment("The CLI has no option for the subnet, so the instance is updated by properties:"));
        lines.add("#");
        lines.add(ShellText.comment("az apim update --resource-group GROUP --name INSTANCE --set \\"));
        lines.add(ShellText.comment("  virtualNetworkType=" + type.get() + " \\"));
        lines.add(ShellText.comment("  virtualNetworkConfiguration.subnetResourceId=ID-OF-THE-SUBNET"));
        for (DeployedRegion region : deployment.regions()) {
            if (region.publicIp().isPresent()) {
                lines.add(ShellText.comment("publicIpAddressId is the id of "
                        + region.publicIp().get().name() + " in " + region.displayName() + "."));
            }
            if (!CodeService.planned(deployment, region)
                    .equals(deployment.plan().primaryRegion())) {
                lines.add(ShellText.comment(
                        region.displayName() + " has the same properties as an item of additionalLocations."));
            }
        }
        lines.add(ShellText.comment("The properties are those of API version "
                + deployment.facts().version(DeploymentTool.API_MANAGEMENT) + "."));
        return lines;
    }
}
