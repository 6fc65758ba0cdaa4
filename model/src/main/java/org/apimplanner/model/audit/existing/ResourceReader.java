package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.model.json.ReadProblem;

/// Reads an object of a known kind with the reader for that kind.
///
/// @param declared whether the file declares resources (a template, a Terraform plan): then a group
///     without rules is one, and its rules may stand elsewhere. In other files a group without even a
///     list of rules is a listing that leaves them out, and judging it would be judging nothing.
record ResourceReader(boolean declared) {
    Reading<ResourcePiece> read(ResourceKind kind, PlacedValue element, Identity identity) {
        return judged(kind, element, identity).plus(DescribedResource.read(kind, element, identity));
    }

    private Reading<ResourcePiece> judged(ResourceKind kind, PlacedValue element, Identity identity) {
        String name = identity.name();
        Owner parent = identity.owner();
        Owner itself = parent.named(name);
        return switch (kind) {
            case NSG ->
                lacks(element, "securityRules", "securityRule", "defaultSecurityRules")
                        ? incomplete(element, name, "its security rules")
                        : NsgReader.group(element, itself);
            case RULE -> NsgReader.rule(element, parent);
            case EFFECTIVE_NSG -> NsgReader.effective(element, name);
            case ROUTE_TABLE ->
                lacks(element, "routes", "route")
                        ? incomplete(element, name, "its routes")
                        : RouteReader.table(element, itself);
            case ROUTE -> RouteReader.route(element, parent);
            case EFFECTIVE_ROUTE -> RouteReader.effective(element);
            case NETWORK ->
                lacks(element, "subnets", "subnet")
                        ? incomplete(element, name, "its subnets")
                        : SubnetReader.network(element, itself).plus(attached(element));
            case SUBNET -> SubnetReader.subnet(element, name, parent).plus(attachedTo(element));
            // What declares resources holds a policy's groups as resources of their own.
            case POLICY -> declared ? Reading.none() : FirewallReader.policy(element, itself);
            case RULE_COLLECTION_GROUP -> FirewallReader.group(element, name, parent);
            case FIREWALL -> FirewallReader.firewall(element, name, itself);
            case RULE_COLLECTION -> FirewallReader.lone(element, parent);
            case ADMIN_RULE -> AdminRuleReader.read(element, parent);
            case STATUS -> LiveReader.statuses(element);
            case DEPENDENCY -> LiveReader.dependencies(element);
        };
    }

    private boolean lacks(PlacedValue element, String... lists) {
        return !declared && Stream.of(lists).noneMatch(name -> element.has(name) && !element.isNull(name));
    }

    private static Reading<ResourcePiece> incomplete(PlacedValue element, String name, String expected) {
        return Reading.problem(
                new ReadProblem(element.place(), false, name, "a resource without " + expected, expected));
    }

    /// Groups and tables that a file writes out inside the subnets of a network.
    private Reading<ResourcePiece> attached(PlacedValue network) {
        List<PlacedValue> subnets = network.fields("subnets", "subnet").stream()
                .flatMap(field -> field.items().stream())
                .toList();
        return Reading.each(subnets, this::attachedTo);
    }

    private Reading<ResourcePiece> attachedTo(PlacedValue subnet) {
        return Reading.each(subnet.fields("networkSecurityGroup", "routeTable"), held -> {
            boolean whole = held.has("securityRules") || held.has("routes");
            return ResourceKind.of(held)
                    .filter(kind -> whole)
                    .map(kind -> read(kind, held, Identity.of(held, kind)))
                    .orElse(Reading.none());
        });
    }
}
