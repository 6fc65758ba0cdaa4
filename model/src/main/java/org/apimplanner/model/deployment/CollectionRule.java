package org.apimplanner.model.deployment;

import java.util.List;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// One rule of a firewall's collection.
///
/// @param ports for hosts of the web 80 and 443 alone
public record CollectionRule(
        String name,
        String description,
        Value source,
        DestinationKind kind,
        String destination,
        List<Protocol> protocols,
        List<PortRange> ports) {
    public CollectionRule {
        protocols = List.copyOf(protocols);
        ports = List.copyOf(ports);
    }

    /// How the firewall recognises the destination.
    public enum DestinationKind {
        /// The host that a request over HTTP or HTTPS names.
        WEB_HOST,
        /// The addresses that a name resolves to; needs the DNS proxy of the firewall.
        RESOLVED_HOST,
        /// Addresses, ranges or service tags.
        ADDRESS
    }
}
