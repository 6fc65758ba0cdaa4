package org.apimplanner.model.deployment;

import java.util.List;

/// A network security group.
///
/// @param label what sets its symbols apart within the region; empty for the one of API Management
/// @param rules by direction, then priority
public record SecurityGroup(String name, String label, List<SecurityRule> rules) {
    public SecurityGroup {
        rules = List.copyOf(rules);
    }
}
