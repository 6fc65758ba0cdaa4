package org.apimplanner.model.deployment;

import java.util.List;

/// The part of a firewall policy that one region needs.
///
/// @param region the region's API name
public record RuleCollectionGroup(
        String name, String region, String displayName, int priority, List<RuleCollection> collections) {
    public RuleCollectionGroup {
        collections = List.copyOf(collections);
    }

    /// Whether a rule goes by the addresses of a name, for which the firewall must be the network's DNS proxy.
    public boolean needsDnsProxy() {
        return collections.stream()
                .flatMap(collection -> collection.rules().stream())
                .anyMatch(rule -> rule.kind() == CollectionRule.DestinationKind.RESOLVED_HOST);
    }
}
