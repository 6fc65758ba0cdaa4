package org.apimplanner.model.audit.existing;

import java.util.List;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// An Azure Firewall policy's network and application rules, lowest priority number first.
public record ExistingFirewallPolicy(String name, Place place, List<Rule> rules, ResourceFacts facts)
        implements ExistingResource {
    public ExistingFirewallPolicy {
        rules = List.copyOf(rules);
    }

    /// A policy that was read whole, of which nothing else is known.
    public ExistingFirewallPolicy(String name, Place place, List<Rule> rules) {
        this(name, place, rules, ResourceFacts.NONE);
    }

    @Override
    public ExistingFirewallPolicy with(ResourceFacts known) {
        return new ExistingFirewallPolicy(name, place, rules, known);
    }

    /// One rule of a collection.
    ///
    /// @param priority the collection's
    /// @param protocols for an application rule `Tcp`, with its ports
    /// @param destinations addresses and service tags of a network rule
    /// @param hosts host names, perhaps with `*.`, of a network or application rule
    /// @param fqdnTags such as `WindowsUpdate`, which hide their hosts
    public record Rule(
            String name,
            int priority,
            Access access,
            List<Protocol> protocols,
            List<String> sources,
            List<String> destinations,
            List<String> hosts,
            List<String> fqdnTags,
            List<PortRange> ports,
            Place place) {}
}
