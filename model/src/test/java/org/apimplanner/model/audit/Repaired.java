package org.apimplanner.model.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.Word;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.existing.ExistingAdminRules;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.LiveInstance;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// Does to a network what changes say, knowing no more than their fields, as whoever applies them
/// would.
final class Repaired {
    private Repaired() {}

    static ExistingNetwork of(ExistingNetwork network, List<Change> changes) {
        return new ExistingNetwork(
                network.resources().stream()
                        .map(resource -> resource(resource, changes))
                        .toList(),
                network.problems());
    }

    /// As [#of], each change on its own, as Azure takes them: a number that another rule still has is
    /// refused, unless it was used twice before.
    static ExistingNetwork oneByOne(ExistingNetwork network, List<Change> changes) {
        ExistingNetwork now = network;
        for (Change change : changes) {
            long before = conflicts(now);
            now = of(now, List.of(change));
            check(conflicts(now) <= before, change);
        }
        return now;
    }

    private static long conflicts(ExistingNetwork network) {
        return network.of(ExistingNsg.class).stream()
                .mapToLong(nsg -> nsg.rules().size()
                        - nsg.rules().stream()
                                .map(rule -> List.of(rule.direction(), rule.priority()))
                                .distinct()
                                .count())
                .sum();
    }

    private static ExistingResource resource(ExistingResource resource, List<Change> changes) {
        return switch (resource) {
            case ExistingNsg nsg -> nsg(nsg, changes);
            case ExistingRouteTable table -> table(table, changes);
            case ExistingSubnet subnet -> subnet(subnet, changes);
            case ExistingFirewallPolicy policy -> policy;
            case ExistingAdminRules admin -> admin;
            case LiveInstance instance -> instance;
        };
    }

    private static ExistingNsg nsg(ExistingNsg nsg, List<Change> changes) {
        List<ExistingRule> rules = new ArrayList<>(nsg.rules());
        for (Change change : changes) {
            if (change.target().kind() == Kind.NSG) {
                boolean gone = rules.removeIf(
                        rule -> rule.name().equals(change.target().subject()));
                check(gone != change instanceof Change.Add, change);
                if (!(change instanceof Change.Remove)) {
                    rules.add(rule(change.properties(), nsg));
                }
            }
        }
        return new ExistingNsg(nsg.name(), nsg.place(), rules, nsg.defaultRules());
    }

    private static void check(boolean fits, Change change) {
        if (!fits) {
            throw new AssertionError("The change does not fit: " + change);
        }
    }

    private static ExistingRule rule(Map<String, String> fields, ExistingNsg nsg) {
        return new ExistingRule(
                fields.get("name"),
                Integer.parseInt(fields.get("priority")),
                Word.find(Direction.class, fields.get("direction")).orElseThrow(),
                Word.find(Access.class, fields.get("access")).orElseThrow(),
                Word.find(Protocol.class, fields.get("protocol")).orElseThrow(),
                list(fields, "source"),
                list(fields, "sourceGroups"),
                ports(fields, "sourcePorts"),
                list(fields, "destination"),
                list(fields, "destinationGroups"),
                ports(fields, "destinationPorts"),
                nsg.place());
    }

    private static List<String> list(Map<String, String> fields, String name) {
        return fields.containsKey(name) ? List.of(fields.get(name).split(", ")) : List.of();
    }

    private static List<PortRange> ports(Map<String, String> fields, String name) {
        return Arrays.stream(fields.get(name).split(", ")).map(PortRange::parse).toList();
    }

    private static ExistingRouteTable table(ExistingRouteTable table, List<Change> changes) {
        List<ExistingRouteTable.Entry> routes = new ArrayList<>(table.routes());
        for (Change change : changes) {
            if (change.target().kind() == Kind.ROUTE) {
                boolean gone = routes.removeIf(
                        route -> route.name().equals(change.target().subject()));
                check(gone != change instanceof Change.Add, change);
                routes.add(new ExistingRouteTable.Entry(
                        change.properties().get("name"),
                        change.properties().get("destination"),
                        Word.find(HopType.class, change.properties().get("nextHopType"))
                                .orElseThrow(),
                        Optional.ofNullable(change.properties().get("nextHopAddress")),
                        table.place()));
            }
        }
        return new ExistingRouteTable(table.name(), table.place(), routes, table.effective());
    }

    private static ExistingSubnet subnet(ExistingSubnet subnet, List<Change> changes) {
        Set<String> endpoints = new LinkedHashSet<>(subnet.serviceEndpoints());
        changes.stream()
                .filter(change -> change.target().kind() == Kind.SERVICE_ENDPOINT)
                .forEach(change -> endpoints.add(change.properties().get("service")));
        return new ExistingSubnet(
                subnet.name(), subnet.place(), subnet.prefixes(), List.copyOf(endpoints), subnet.delegations());
    }
}
