package org.apimplanner.app.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apimplanner.model.plan.Plan;

/// A plan and existing definitions with known mistakes, written as files.
public final class AuditSamples {
    /// An internal Premium instance in one region, with counters of rate limits between its machines.
    public static final String PLAN = """
            {"schemaVersion": 1, "name": "Contoso API platform", "edition": "2026-08",
             "tier": "premium", "platform": "stv2", "mode": "internal", "features": ["rateLimitCounters"],
             "regions": [{"name": "westeurope", "units": 2, "vnet": "10.20.0.0/16", "subnet": "10.20.4.0/27"}]}
            """;

    /// A group that ends both directions in a deny, allows TCP 4290 where UDP is meant, and forgets
    /// Storage.
    private static final String NSG = """
            {"name": "nsg-apim", "type": "Microsoft.Network/networkSecurityGroups", "securityRules": [
             %s, %s, %s, %s, %s, %s, %s, %s, %s]}
            """.formatted(
                    rule("AllowManagement", 110, "Inbound", "Allow", "Tcp", "ApiManagement", "VirtualNetwork", "3443"),
                    rule("AllowProbe", 120, "Inbound", "Allow", "Tcp", "AzureLoadBalancer", "VirtualNetwork", "6390"),
                    rule("AllowRateLimit", 130, "Inbound", "Allow", "Tcp", "VirtualNetwork", "VirtualNetwork", "4290"),
                    rule("DenyAllIn", 4096, "Inbound", "Deny", "*", "*", "*", "*"),
                    rule("AllowSql", 110, "Outbound", "Allow", "Tcp", "VirtualNetwork", "Sql", "1433"),
                    rule("AllowKeyVault", 120, "Outbound", "Allow", "Tcp", "VirtualNetwork", "AzureKeyVault", "443"),
                    rule("AllowMonitor", 130, "Outbound", "Allow", "Tcp", "VirtualNetwork", "AzureMonitor", "443"),
                    rule("AllowRevocation", 140, "Outbound", "Allow", "Tcp", "VirtualNetwork", "Internet", "80"),
                    rule("DenyAllOut", 4096, "Outbound", "Deny", "*", "*", "*", "*"));

    private static final String ROUTES = """
            {"name": "rt-apim", "type": "Microsoft.Network/routeTables", "routes": [
             {"name": "ControlPlane", "addressPrefix": "ApiManagement", "nextHopType": "Internet"},
             {"name": "Default", "addressPrefix": "0.0.0.0/0", "nextHopType": "VirtualAppliance",
              "nextHopIpAddress": "10.0.1.4"}]}
            """;

    private static final String TAGS = """
            {"changeNumber": 345, "cloud": "Public", "values": [%s, %s, %s, %s, %s, %s]}
            """.formatted(
                    tag("Storage", "20.38.98.0/24"),
                    tag("Sql", "20.36.105.0/24"),
                    tag("ApiManagement", "20.37.52.64/28"),
                    tag("AzureKeyVault", "20.36.40.0/26"),
                    tag("AzureMonitor", "20.36.26.104/29"),
                    tag("AzureCloud", "20.36.0.0/14"));

    private AuditSamples() {}

    private static String tag(String name, String prefix) {
        return """
                {"name": "%s", "id": "%s", "properties": {"changeNumber": 1, "region": "", "platform": "Azure",
                 "systemService": "", "addressPrefixes": ["%s"], "networkFeatures": ["NSG"]}}
                """.formatted(name, name, prefix);
    }

    private static String rule(
            String name,
            int priority,
            String direction,
            String access,
            String protocol,
            String source,
            String destination,
            String port) {
        return """
                {"name": "%s", "priority": %d, "direction": "%s", "access": "%s", "protocol": "%s",
                 "sourceAddressPrefix": "%s", "sourcePortRange": "*",
                 "destinationAddressPrefix": "%s", "destinationPortRange": "%s"}
                """.formatted(name, priority, direction, access, protocol, source, destination, port);
    }

    public static Plan plan() {
        return Desk.plan(PLAN);
    }

    public static Path nsg(Path folder) {
        return write(folder.resolve("nsg.json"), NSG);
    }

    /// A group of another name without any rule of its own.
    public static Path emptyNsg(Path folder) {
        return write(folder.resolve("web.json"), """
                {"name": "nsg-web", "type": "Microsoft.Network/networkSecurityGroups", "securityRules": []}
                """);
    }

    /// The same group with the rule for Storage and the protocol as they should be.
    public static Path mended(Path file) {
        String storage = rule("AllowStorage", 100, "Outbound", "Allow", "Tcp", "VirtualNetwork", "Storage", "443");
        String rateLimit =
                rule("AllowRateLimit", 130, "Inbound", "Allow", "Tcp", "VirtualNetwork", "VirtualNetwork", "4290");
        return write(
                file,
                NSG.replace(rateLimit, rateLimit.replace("\"Tcp\"", "\"Udp\""))
                        .replace("\"securityRules\": [", "\"securityRules\": [" + storage + ","));
    }

    public static Path routes(Path folder) {
        return write(folder.resolve("routes.json"), ROUTES);
    }

    public static Path tags(Path folder) {
        return write(folder.resolve("ServiceTags_Public.json"), TAGS);
    }

    public static Path planFile(Path folder) {
        return write(folder.resolve("plan.json"), PLAN);
    }

    public static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
