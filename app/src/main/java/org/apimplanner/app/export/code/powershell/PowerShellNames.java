package org.apimplanner.app.export.code.powershell;

import java.util.Locale;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.SecurityGroup;

/// The variables that the parts of the script share.
final class PowerShellNames {
    static final String ZONE_GROUP = "DnsResourceGroupName";

    private PowerShellNames() {}

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// Holds the resource group of the region's network.
    static String groupOf(DeployedRegion region) {
        return "$" + capital(region.name()) + "ResourceGroupName";
    }

    /// Holds the region's network.
    static String networkOf(DeployedRegion region) {
        return "$" + region.name() + "Network";
    }

    /// Holds the region's route table.
    static String tableOf(DeployedRegion region) {
        return "$" + region.name() + "RouteTable";
    }

    /// Holds a security group of the region.
    static String securityGroupOf(DeployedRegion region, SecurityGroup group) {
        return "$" + region.name() + "SecurityGroup" + (group.label().isEmpty() ? "" : capital(group.label()));
    }
}
