package org.apimplanner.model.deployment;

import java.util.List;

/// The part of a firewall policy that one region needs.
///
/// @param region the region's API name
/// @param doubtful whether its rules name service tags that Azure's own file does not declare for firewalls: they
///     stand apart, so that a firewall that refuses them takes the rest
public record RuleCollectionGroup(
        String name,
        String region,
        String displayName,
        boolean doubtful,
        int priority,
        List<RuleCollection> collections) {
    public RuleCollectionGroup {
        collections = List.copyOf(collections);
    }

    /// What sets its symbols apart from those of other groups.
    public String label() {
        return doubtful ? region + "Tags" : region;
    }

    /// Whether a rule goes by the addresses of a name, for which the firewall must be the network's DNS proxy.
    public boolean needsDnsProxy() {
        return collections.stream()
                .flatMap(collection -> collection.rules().stream())
                .anyMatch(rule -> rule.kind() == CollectionRule.DestinationKind.RESOLVED_HOST);
    }
}
