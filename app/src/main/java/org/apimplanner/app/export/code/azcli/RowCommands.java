package org.apimplanner.app.export.code.azcli;

import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Route;

/// Single rows of a report as commands to paste into a shell. What a row does not know is a variable.
public final class RowCommands {
    private RowCommands() {}

    /// One command for each rule, which makes it in the group `$NSG` of `$RESOURCE_GROUP`.
    public static String rules(List<NsgRule> rules) {
        return rules.stream().map(RowCommands::rule).collect(Collectors.joining("\n"));
    }

    /// One command for each route, which makes it in the table `$ROUTE_TABLE` of `$RESOURCE_GROUP`.
    public static String routes(List<Route> routes) {
        return routes.stream().map(RowCommands::route).collect(Collectors.joining("\n"));
    }

    private static String rule(NsgRule rule) {
        return text(within("network nsg rule create")
                .written("nsg-name", ShellText.variable("NSG"))
                .with("name", rule.name())
                .with("priority", Integer.toString(rule.priority()))
                .with("direction", rule.direction().word())
                .with("access", rule.access().word())
                .with("protocol", rule.protocol().word())
                .with("source-address-prefixes", rule.sources())
                .with("source-port-ranges", "*")
                .with("destination-address-prefixes", rule.destinations())
                .with("destination-port-ranges", rule.destinationPorts()));
    }

    private static String route(Route route) {
        return text(route(
                within("network route-table route create")
                        .written("route-table-name", ShellText.variable("ROUTE_TABLE")),
                route));
    }

    /// The command that makes a route, wherever its table is named.
    static AzCommand route(AzCommand inTable, Route route) {
        return inTable.with("name", route.name())
                .with("address-prefix", route.destination())
                .with("next-hop-type", route.nextHopType().word())
                .with("next-hop-ip-address", route.nextHopAddress());
    }

    private static AzCommand within(String command) {
        return AzCommand.of(command).written("resource-group", ShellText.variable("RESOURCE_GROUP"));
    }

    private static String text(AzCommand command) {
        return String.join("\n", command.lines()) + "\n";
    }
}
