package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;

/// What one region needs.
///
/// @param subnet empty where the mode uses no subnet
/// @param nsgRules by direction, then priority
/// @param companions what stands beside the instance in this region; of what belongs to the whole
///     deployment, the primary region has it
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
        List<Companion> companions) {
    public RegionReport {
        companions = List.copyOf(companions);
    }
}
