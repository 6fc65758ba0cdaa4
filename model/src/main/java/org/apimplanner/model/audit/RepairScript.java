package org.apimplanner.model.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.audit.Audit.Change;

/// Writes the changes of an audit as commands of Azure's command line, in the order in which they can
/// be run. The resource group and the virtual network, which an audit does not know, are variables.
public final class RepairScript {
    private static final String GROUP = " --resource-group \"$RESOURCE_GROUP\"";

    private RepairScript() {}

    /// The script for a POSIX shell, with `\n` line ends; empty where nothing is to be done.
    public static String azureCli(List<Change> changes) {
        if (changes.isEmpty()) {
            return "";
        }
        Set<String> lines = new LinkedHashSet<>();
        lines.add("#!/bin/sh");
        lines.add("set -eu");
        lines.add(": \"${RESOURCE_GROUP:?the resource group}\"");
        boolean subnets = changes.stream().anyMatch(change -> change.kind() == Audit.Kind.SERVICE_ENDPOINT);
        if (subnets) {
            lines.add(": \"${VNET:?the name of the virtual network}\"");
        }
        changes.forEach(change -> lines.add(command(change)));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String command(Change change) {
        return switch (change.kind()) {
            case NSG -> rule(change);
            case ROUTE -> route(change);
            case SERVICE_ENDPOINT -> endpoints(change);
            case FIREWALL -> comment(change.action() + " " + change.subject() + " in " + change.resource());
        };
    }

    private static String rule(Change change) {
        String verb = switch (change.action()) {
            case "add" -> "create";
            case "remove" -> "delete";
            default -> "update";
        };
        String head = "az network nsg rule " + verb + GROUP + " --nsg-name " + quoted(change.resource()) + " --name "
                + quoted(change.subject());
        Map<String, String> fields = change.properties();
        return head
                + option(fields, "priority", "--priority")
                + option(fields, "direction", "--direction")
                + option(fields, "access", "--access")
                + option(fields, "protocol", "--protocol")
                + options(fields, "source", "--source-address-prefixes")
                + options(fields, "sourceGroups", "--source-asgs")
                + options(fields, "sourcePorts", "--source-port-ranges")
                + options(fields, "destination", "--destination-address-prefixes")
                + options(fields, "destinationGroups", "--destination-asgs")
                + options(fields, "destinationPorts", "--destination-port-ranges");
    }

    /// A route is written anew where it changes: an update would leave the old next hop's address, which
    /// Azure takes with an appliance only.
    private static String route(Change change) {
        String verb = change.action().equals("remove") ? "delete" : "create";
        String head = "az network route-table route " + verb + GROUP + " --route-table-name "
                + quoted(change.resource()) + " --name " + quoted(change.subject());
        Map<String, String> fields = change.properties();
        return head
                + option(fields, "destination", "--address-prefix")
                + option(fields, "nextHopType", "--next-hop-type")
                + option(fields, "nextHopAddress", "--next-hop-ip-address");
    }

    private static String endpoints(Change change) {
        return "az network vnet subnet update" + GROUP + " --vnet-name \"$VNET\" --name " + quoted(change.resource())
                + options(change.properties(), "serviceEndpoints", "--service-endpoints");
    }

    private static String option(Map<String, String> fields, String field, String option) {
        return fields.containsKey(field) ? " " + option + " " + quoted(fields.get(field)) : "";
    }

    private static String options(Map<String, String> fields, String field, String option) {
        if (!fields.containsKey(field)) {
            return "";
        }
        return Stream.of(fields.get(field).split(", "))
                .map(RepairScript::quoted)
                .collect(Collectors.joining(" ", " " + option + " ", ""));
    }

    /// One line, whatever the names hold.
    private static String comment(String text) {
        return "# " + text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    /// A word that needs no quotes as it is, any other between apostrophes.
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9._/:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
