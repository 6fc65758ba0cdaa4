package org.apimplanner.app.export.code.azcli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Parameter;

/// The variables that the parts of the script share, and what depends on them.
final class AzNames {
    static final String ZONE_GROUP = "DNS_RESOURCE_GROUP_NAME";

    private AzNames() {}

    /// Holds the resource group of the region's network.
    static String groupOf(DeployedRegion region) {
        return region.name().toUpperCase(Locale.ROOT) + "_RESOURCE_GROUP_NAME";
    }

    /// Holds the id of the region's network.
    static String networkIdOf(DeployedRegion region) {
        return region.name().toUpperCase(Locale.ROOT) + "_VIRTUAL_NETWORK_ID";
    }

    /// Commands that run only where one of the parameters is said.
    static List<String> when(List<Parameter> parameters, List<String> commands) {
        String given = parameters.stream().map(ShellText::variable).collect(Collectors.joining());
        List<String> lines = new ArrayList<>();
        lines.add("if [ -n " + given.replace("\"\"", "") + " ]; then");
        commands.forEach(line -> lines.add("  " + line));
        lines.add("fi");
        return lines;
    }
}
