package org.apimplanner.model.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the changes of an audit as commands of Azure's command line, in the order in which they can
/// be run. A resource group or virtual network that the files do not say is a variable.
public final class RepairScript {
    private static final Pattern TURN = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private RepairScript() {}

    /// The script for a POSIX shell, with `\n` line ends; empty where nothing is to be done. Each command
    /// follows a comment that says what it is for; where a name is missing the comment stands alone.
    ///
    /// @param plan what the plan is called
    /// @param program the name and version of the program that wrote it
    public static String azureCli(Audit audit, String plan, String program) {
        List<Change> changes = audit.changes();
        if (changes.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add("#!/bin/sh");
        lines.add(comment("Repair of the network for the plan " + (plan.isBlank() ? "without a name" : plan)
                + ", by the documentation of " + audit.edition().asOf() + " (edition "
                + audit.edition().id() + ")."));
        lines.add(comment("Written by " + program + ". Read it before you run it."));
        lines.add("set -eu");
        if (changes.stream()
                .anyMatch(change -> isCommand(change)
                        && change.target().holder().resourceGroup().isEmpty())) {
            lines.add(": \"${RESOURCE_GROUP:?the resource group}\"");
        }
        if (changes.stream()
                .anyMatch(change -> isCommand(change)
                        && change.target().kind() == Audit.Kind.SERVICE_ENDPOINT
                        && change.target().holder().network().isEmpty())) {
            lines.add(": \"${VNET:?the name of the virtual network}\"");
        }
        Set<String> commands = new HashSet<>();
        for (Change change : changes) {
            String command = isCommand(change) ? command(change) : "";
            // One command sets every endpoint of a subnet.
            if (command.isEmpty() || commands.add(command)) {
                lines.add("");
                lines.add(comment(words(change)));
                lines.addAll(command.isEmpty() ? List.of() : List.of(command));
            }
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static boolean isCommand(Change change) {
        return change.target().missing().isEmpty() && change.target().kind() != Audit.Kind.FIREWALL;
    }

    /// What is done and why, and what is missing where no command can do it.
    private static String words(Change change) {
        String verb = Character.toUpperCase(change.action().charAt(0))
                + change.action().substring(1);
        String what = verb + " " + change.target().subject() + " in "
                + change.target().resource();
        String why =
                change.reason().words().isEmpty() ? "." : ": " + change.reason().words() + ".";
        String missing = change.target()
                .missing()
                .map(name -> " No command, since it lacks " + name + ".")
                .orElse("");
        return what + why + missing;
    }

    private static String command(Change change) {
        return switch (change.target().kind()) {
            case NSG -> rule(change);
            case ROUTE -> route(change);
            case SERVICE_ENDPOINT -> endpoints(change);
            case FIREWALL, ADMIN_RULES -> "";
        };
    }

    /// The subscription and resource group in which a command works. Without the former it would be the one
    /// that is logged in to, which may have a group of the same name.
    private static String scope(Change change) {
        Change.Holder holder = change.target().holder();
        return holder.subscription().map(id -> " --subscription " + quoted(id)).orElse("")
                + " --resource-group "
                + holder.resourceGroup().map(RepairScript::quoted).orElse("\"$RESOURCE_GROUP\"");
    }

    private static String rule(Change change) {
        String verb = switch (change) {
            case Change.Add add -> "create";
            case Change.Replace replace -> "update";
            case Change.Remove remove -> "delete";
        };
        Map<String, String> fields = change.properties();
        return head("nsg rule " + verb, "--nsg-name", change)
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
        String verb = switch (change) {
            case Change.Add add -> "create";
            case Change.Replace replace -> "create";
            case Change.Remove remove -> "delete";
        };
        Map<String, String> fields = change.properties();
        return head("route-table route " + verb, "--route-table-name", change)
                + option(fields, "destination", "--address-prefix")
                + option(fields, "nextHopType", "--next-hop-type")
                + option(fields, "nextHopAddress", "--next-hop-ip-address");
    }

    /// The command up to the name of what it changes.
    ///
    /// @param holder the option that names the resource it stands in
    private static String head(String command, String holder, Change change) {
        return "az network " + command + scope(change) + " " + holder + " "
                + quoted(change.target().resource()) + " --name "
                + quoted(change.target().subject());
    }

    private static String endpoints(Change change) {
        return "az network vnet subnet update" + scope(change) + " --vnet-name "
                + change.target().holder().network().map(RepairScript::quoted).orElse("\"$VNET\"") + " --name "
                + quoted(change.target().resource())
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

    /// One line, whatever the names hold, which reads as it is run: orders to turn the direction of writing
    /// are written out, as `[U+202E]`.
    private static String comment(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return "# "
                + TURN.matcher(line)
                        .replaceAll(
                                turn -> "[U+%04X]".formatted((int) turn.group().charAt(0)));
    }

    /// A word that needs no quotes as it is, any other between apostrophes.
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9._/:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
