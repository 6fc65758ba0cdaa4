package org.apimplanner.app.desktop.viewmodel.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.existing.ResourceName;

/// One command of `az` that only reads.
///
/// @param arguments what follows `az`
/// @param file what its output is called among the files of an import
record AzReadCommand(List<String> arguments, String file) {
    /// The version with which a live instance tells its network's state.
    private static final String API_VERSION = "2024-05-01";

    AzReadCommand {
        arguments = List.copyOf(arguments);
    }

    static AzReadCommand subscriptions() {
        return new AzReadCommand(List.of("account", "list", "--output", "json"), "subscriptions.json");
    }

    static AzReadCommand instances(String subscription) {
        return listing(subscription, "instances.json", "apim", "list");
    }

    static AzReadCommand networks(String subscription) {
        return listing(subscription, "networks.json", "network", "vnet", "list");
    }

    static AzReadCommand privateEndpoints(String subscription) {
        return listing(subscription, "private-endpoints.json", "network", "private-endpoint", "list");
    }

    private static AzReadCommand listing(String subscription, String file, String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--subscription", subscription, "--output", "json"));
        return new AzReadCommand(arguments, file);
    }

    static Optional<AzReadCommand> instance(ResourceName instance) {
        return show(instance, "apim", "apim", "show");
    }

    static Optional<AzReadCommand> network(ResourceName network) {
        return show(network, "network", "network", "vnet", "show");
    }

    static Optional<AzReadCommand> securityGroup(ResourceName group) {
        return show(group, "nsg", "network", "nsg", "show");
    }

    static Optional<AzReadCommand> routeTable(ResourceName table) {
        return show(table, "route-table", "network", "route-table", "show");
    }

    static Optional<AzReadCommand> natGateway(ResourceName gateway) {
        return show(gateway, "nat-gateway", "network", "nat", "gateway", "show");
    }

    /// What is only complete with all three of name, group and subscription.
    private static Optional<AzReadCommand> show(ResourceName resource, String kind, String... words) {
        return resource.resourceGroup()
                .flatMap(group -> resource.subscription().map(subscription -> {
                    List<String> arguments = new ArrayList<>(List.of(words));
                    arguments.addAll(List.of("--name", resource.name(), "--resource-group", group));
                    arguments.addAll(List.of("--subscription", subscription, "--output", "json"));
                    return new AzReadCommand(arguments, kind + "-" + resource.name() + ".json");
                }));
    }

    /// The two lists that a live instance gives.
    ///
    /// @param id of the instance
    static List<AzReadCommand> live(String id) {
        return List.of(
                rest(id + "/networkstatus", "network-status.json"),
                rest(id + "/outboundNetworkDependenciesEndpoints", "outbound-dependencies.json"));
    }

    private static AzReadCommand rest(String path, String file) {
        return new AzReadCommand(
                List.of("rest", "--method", "get", "--url", path + "?api-version=" + API_VERSION), file);
    }

    /// As a person types it.
    String shown() {
        return "az " + arguments.stream().map(AzReadCommand::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9._/:=@-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
