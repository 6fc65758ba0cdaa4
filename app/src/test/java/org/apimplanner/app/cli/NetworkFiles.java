package org.apimplanner.app.cli;

import java.util.List;
import java.util.stream.Collectors;

/// Short ways to write the network files that az prints, and a plan to hold them against.
final class NetworkFiles {
    /// Mode internal asks inbound for the management endpoint (3443) and the load balancer's probe
    /// (6390) alone; outbound a group lets everything through until a rule denies it.
    static final String PLAN = """
            {"tier": "premium", "mode": "internal",
             "regions": [{"name": "westeurope", "subnet": "10.1.0.0/27", "vnet": "10.1.0.0/16"}]}
            """;

    static final String MANAGEMENT =
            rule("AllowManagement", 100, "Inbound", "Allow", "ApiManagement", "VirtualNetwork", "3443");

    static final String PROBE =
            rule("AllowProbe", 110, "Inbound", "Allow", "AzureLoadBalancer", "VirtualNetwork", "6390");

    private NetworkFiles() {}

    static String rule(
            String name,
            int priority,
            String direction,
            String access,
            String source,
            String destination,
            String port) {
        return """
                {"name": "%s", "properties": {"priority": %d, "direction": "%s", "access": "%s",
                 "protocol": "Tcp", "sourceAddressPrefix": "%s", "sourcePortRange": "*",
                 "destinationAddressPrefix": "%s", "destinationPortRange": "%s"}}""".formatted(name, priority, direction, access, source, destination, port);
    }

    static String nsg(String... rules) {
        return nsg(List.of(rules));
    }

    static String nsg(List<String> rules) {
        return rules.stream().collect(Collectors.joining(",\n", """
                        {"name": "nsg-apim", "type": "Microsoft.Network/networkSecurityGroups",
                         "properties": {"securityRules": [
                        """, "]}}"));
    }
}
