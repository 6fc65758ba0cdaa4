package org.apimplanner.app.export.code.powershell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.code.CodeService;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Deployment;

/// The network block of the instance itself, as a comment: the script does not make the instance.
final class PowerShellServiceBlock {
    private PowerShellServiceBlock() {}

    static List<String> of(Deployment deployment) {
        Optional<String> type = CodeService.virtualNetworkType(deployment);
        if (type.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        CodeService.REMARKS.forEach(remark -> lines.add(PowerShellText.comment(remark)));
        lines.add("#");
        for (DeployedRegion region : deployment.regions()) {
            boolean primary = CodeService.planned(deployment, region)
                    .equals(deployment.plan().primaryRegion());
            String subnet = "(" + PowerShellNames.networkOf(region) + ".Subnets | Where-Object { $_.Name -eq "
                    + PowerShellText.quoted(region.subnets().getFirst().name()) + " }).Id";
            lines.add(PowerShellText.comment("$" + region.name()
                    + "VirtualNetwork = New-AzApiManagementVirtualNetwork -SubnetResourceId " + subnet));
            lines.add(PowerShellText.comment(
                    primary
                            ? "$instance.VirtualNetwork = $" + region.name() + "VirtualNetwork"
                            : "Add-AzApiManagementRegion -ApiManagement $instance -Location "
                                    + PowerShellText.quoted(region.name()) + " -VirtualNetwork $" + region.name()
                                    + "VirtualNetwork"));
        }
        lines.add(PowerShellText.comment("$instance.VpnType = " + PowerShellText.quoted(type.get())));
        lines.add(PowerShellText.comment("Set-AzApiManagement -InputObject $instance"));
        return lines;
    }
}
