package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
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
                .or(() -> content(resource))
                .map(held -> problem(resource, type, name, held));
    }

    private static ReadProblem problem(PlacedValue resource, String type, String name, String held) {
        String whose = type.isEmpty() ? "a resource without a type" : "a resource of type " + Shown.clipped(type);
        return new ReadProblem(resource.place(), false, name, whose + ", which is not read (" + held + ")", READ);
    }

    /// What a resource holds that decides over traffic, by its fields.
    private static Optional<String> content(PlacedValue resource) {
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
