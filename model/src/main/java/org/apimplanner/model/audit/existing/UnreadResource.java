package org.apimplanner.model.audit.existing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.json.Shown;

/// A whole resource that filters or routes traffic and is of no kind that is read here: what stands beside
/// it is but a part of what decides, so it is never passed over.
final class UnreadResource {
    private static final String READ = "a type that is read here: a security group, a route table, a subnet,"
            + " an Azure Firewall rule collection, or an admin rule";

    /// Types that decide over traffic whatever they hold, by the beginning of their name without version.
    private static final List<String> DECIDING = List.of(
            "microsoft.classicnetwork/networksecuritygroups",
            "microsoft.classicnetwork/routetables",
            "microsoft.network/networkmanagers/securityuserconfigurations/",
            "microsoft.network/networkmanagers/routingconfigurations/",
            "microsoft.network/virtualhubs/hubroutetables",
            "microsoft.network/virtualhubs/routetables",
            "microsoft.network/virtualhubs/routemaps",
            "microsoft.network/firewallpolicies/rulegroups",
            "azurerm_network_manager_routing_rule",
            "azurerm_virtual_hub_route_table",
            "azurerm_route_map");

    private static final Set<String> SCRIPTS = Set.of(
            "microsoft.resources/deploymentscripts",
            "azurerm_resource_deployment_script_azure_cli",
            "azurerm_resource_deployment_script_azure_power_shell");

    private static final Pattern CHANGING =
            Pattern.compile("(?i)network nsg|SecurityRuleConfig|securityRules|network route-table|AzRouteConfig");

    /// A group that is written out there is that of a machine's interface, which no instance has.
    private static final String INTERFACE = "microsoft.network/networkinterfaces";

    private UnreadResource() {}

    /// The problem with such a resource; empty for one that is read, or that decides nothing.
    ///
    /// @param type as the file has it, perhaps with a version; empty where it has none
    static Optional<ReadProblem> problem(PlacedValue resource, String type, String name) {
        String bare = ResourceKind.withoutVersion(type);
        if (ResourceKind.ofType(type).isPresent()) {
            return Optional.empty();
        }
        return DECIDING.stream()
                .filter(bare::startsWith)
                .findFirst()
                .map(known -> "it filters or routes traffic")
                .or(() -> content(resource, bare))
                .map(held -> problem(resource, type, name, held));
    }

    private static ReadProblem problem(PlacedValue resource, String type, String name, String held) {
        String whose = type.isEmpty() ? "a resource without a type" : "a resource of type " + Shown.clipped(type);
        return new ReadProblem(resource.place(), false, name, whose + ", which is not read (" + held + ")", READ);
    }

    /// What a resource holds that decides over traffic, by its fields or those of anything inside it: a stack,
    /// a blueprint or a policy brings a template with it.
    private static Optional<String> content(PlacedValue resource, String bareType) {
        if (SCRIPTS.contains(bareType)) {
            return resource.text("scriptContent")
                    .filter(script -> CHANGING.matcher(script).find())
                    .map(script -> "its script changes rules or routes");
        }
        if (bareType.equals(INTERFACE)) {
            return own(resource);
        }
        Deque<PlacedValue> left = new ArrayDeque<>(List.of(resource));
        while (!left.isEmpty()) {
            PlacedValue each = left.pop();
            Optional<String> held = own(each);
            if (held.isPresent()) {
                return held;
            }
            (each.isList() ? each.items() : each.members())
                    .stream()
                            .filter(inside -> inside.isList() || inside.isObject())
                            .forEach(left::push);
        }
        return Optional.empty();
    }

    private static Optional<String> own(PlacedValue resource) {
        if (resource.has("securityRules") || resource.has("securityRule") || resource.has("effectiveSecurityRules")) {
            return Optional.of("it has security rules");
        }
        if (resource.has("direction") && (resource.has("access") || resource.has("action"))) {
            return Optional.of("it is a rule with a direction");
        }
        if (routes(resource)) {
            return Optional.of("it has routes");
        }
        boolean collections =
                List.of("ruleCollections", "networkRuleCollections", "applicationRuleCollections").stream()
                        .anyMatch(resource::has);
        return collections ? Optional.of("it has rule collections") : Optional.empty();
    }

    /// A resource that is not read: it is counted and named.
    static Reading<ResourcePiece> passedOver(ReadProblem problem) {
        return new Reading<>(List.of(new ResourcePiece.PassedOver(problem.place())), List.of(problem), List.of());
    }

    /// As [#passedOver(ReadProblem)]. A lone rule or route may be one of any group or table of the file.
    static Reading<ResourcePiece> passedOver(ReadProblem problem, PlacedValue resource) {
        Reading<ResourcePiece> passed = passedOver(problem);
        Owner unknown = Owner.UNKNOWN.named(Homeless.SOMEWHERE);
        List<Unread> unread = List.of(Unread.anything(problem.subject(), problem.place()));
        if (resource.has("direction")) {
            return passed.plus(
                    Reading.of(new ResourcePiece.Rules(Part.loose(unknown, problem.place(), List.of(), unread))));
        }
        return resource.has("nextHopType")
                ? passed.plus(
                        Reading.of(new ResourcePiece.Routes(Part.loose(unknown, problem.place(), List.of(), unread))))
                : passed;
    }

    private static boolean routes(PlacedValue resource) {
        boolean listed = resource.fields("routes", "route").stream()
                .flatMap(list -> list.items().stream())
                .anyMatch(route -> route.has("nextHopType") || route.has("nextHopIpAddress") || route.has("nextHop"));
        return listed || resource.has("nextHopType");
    }
}
