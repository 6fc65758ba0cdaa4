package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.reference.Source;

/// Something beside the instance with rules of its own: a table for itself in every format.
///
/// @param name what tells it from others of its kind, such as a workspace gateway's name; never empty
/// @param subnet its subnet, where it has one
/// @param nsgRules of its subnet's group, by direction, then priority; empty where it has none
/// @param firewall what it must be able to reach, for whichever device filters its traffic
/// @param dnsRecords to provide for it
/// @param notes what a person must know that no table says, a sentence each
public record Companion(
        CompanionKind kind,
        String name,
        Optional<CompanionSubnet> subnet,
        List<NsgRule> nsgRules,
        List<FirewallRule> firewall,
        List<DnsRecord> dnsRecords,
        List<String> notes,
        List<Source> references) {
    public Companion {
        nsgRules = List.copyOf(nsgRules);
        firewall = List.copyOf(firewall);
        dnsRecords = List.copyOf(dnsRecords);
        notes = List.copyOf(notes);
        references = List.copyOf(references);
    }

    /// The subnet of a companion.
    ///
    /// @param cidr empty until one is chosen
    /// @param longestPrefix the smallest size that is documented or possible, as a prefix length
    /// @param shortestPrefix the largest size that is documented; empty for no limit
    /// @param dedicated whether nothing else may stand in it
    /// @param delegation the service it must be delegated to; empty for none
    public record CompanionSubnet(
            Optional<Ipv4Prefix> cidr,
            int longestPrefix,
            Optional<Integer> shortestPrefix,
            boolean dedicated,
            Optional<String> delegation) {}
}
