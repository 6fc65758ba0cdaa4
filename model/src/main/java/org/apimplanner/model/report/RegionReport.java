package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;

/// What one region needs.
///
/// @param subnet empty where the mode uses no subnet
/// @param nsgRules by direction, then priority
/// @param companions what stands beside the instance in this region; of what belongs to the whole
///     deployment, the primary region has it
/// @param names of the region's resources; none where the plan does not say how they are named
public record RegionReport(
        String name,
        String displayName,
        boolean primary,
        Optional<SubnetPlan> subnet,
        List<NsgRule> nsgRules,
        List<Route> routes,
        List<FirewallRule> firewall,
        List<SourceAddress> sourceAddresses,
        List<DnsRecord> dnsRecords,
        PublicIp publicIp,
        List<Companion> companions,
        List<NamedResource> names) {
    public RegionReport {
        companions = List.copyOf(companions);
        names = List.copyOf(names);
    }

    public RegionReport withNames(List<NamedResource> value) {
        return new RegionReport(
                name,
                displayName,
                primary,
                subnet,
                nsgRules,
                routes,
                firewall,
                sourceAddresses,
                dnsRecords,
                publicIp,
                companions,
                value);
    }
}
