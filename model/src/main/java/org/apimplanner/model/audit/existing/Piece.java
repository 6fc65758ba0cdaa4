package org.apimplanner.model.audit.existing;

import java.util.List;
import org.apimplanner.model.json.Place;

/// What one object of a file yields, before the pieces of a file are joined to resources.
sealed interface Piece {
    record Rules(Part<ExistingRule> part) implements Piece {}

    record Routes(Part<ExistingRouteTable.Entry> part) implements Piece {}

    record Firewall(Part<FirewallRule> part) implements Piece {}

    /// A firewall rule with the priority of the group that its collection is in.
    record FirewallRule(int groupPriority, ExistingFirewallPolicy.Rule rule) {}

    /// A resource that is there and of no kind that is read.
    record PassedOver(Place place) implements Piece {}

    /// A resource that tells what exists and decides over no traffic.
    record Described(DescribedResource resource) implements Piece {}

    record AdminRules(Part<ExistingAdminRules.Rule> part) implements Piece {}

    /// @param network the virtual network it belongs to
    /// @param loose whether it is written on its own, not inside its network
    record Subnet(Owner network, boolean loose, ExistingSubnet subnet) implements Piece {}

    /// That a subnet has a group or a table.
    record Link(SubnetLink link) implements Piece {}

    record Statuses(Place place, List<LiveInstance.Status> statuses) implements Piece {}

    record Dependencies(Place place, List<LiveInstance.Dependency> dependencies) implements Piece {}
}
