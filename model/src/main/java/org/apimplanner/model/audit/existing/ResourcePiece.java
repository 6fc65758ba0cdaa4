package org.apimplanner.model.audit.existing;

import java.util.List;
import org.apimplanner.model.json.Place;

/// What one object of a file yields, before the pieces of a file are joined to resources.
sealed interface ResourcePiece {
    record Rules(Part<ExistingRule> part) implements ResourcePiece {}

    record Routes(Part<ExistingRouteTable.Entry> part) implements ResourcePiece {}

    record Firewall(Part<FirewallRule> part) implements ResourcePiece {}

    /// A firewall rule with the priority of the group that its collection is in.
    record FirewallRule(int groupPriority, ExistingFirewallPolicy.Rule rule) {}

    /// A resource that is there and of no kind that is read.
    record PassedOver(Place place) implements ResourcePiece {}

    /// A resource that tells what exists and decides over no traffic.
    record Described(DescribedResource resource) implements ResourcePiece {}

    record AdminRules(Part<ExistingAdminRules.Rule> part) implements ResourcePiece {}

    /// @param network the virtual network it belongs to
    /// @param loose whether it is written on its own, not inside its network
    record Subnet(Owner network, boolean loose, ExistingSubnet subnet) implements ResourcePiece {}

    /// That a subnet has a group or a table.
    record Link(SubnetLink link) implements ResourcePiece {}

    record Statuses(Place place, List<LiveInstance.Status> statuses) implements ResourcePiece {}

    record Dependencies(Place place, List<LiveInstance.Dependency> dependencies) implements ResourcePiece {}
}
