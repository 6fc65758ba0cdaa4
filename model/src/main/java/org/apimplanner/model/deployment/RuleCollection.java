package org.apimplanner.model.deployment;

import java.util.List;

/// Rules of one type that a firewall evaluates together; all of them allow.
///
/// @param application whether they look at hosts of the web; else at addresses and ports
public record RuleCollection(String name, int priority, boolean application, List<CollectionRule> rules) {
    public RuleCollection {
        rules = List.copyOf(rules);
    }
}
