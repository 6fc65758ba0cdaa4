package org.apimplanner.model.diff;

import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.PublicIp;
import org.apimplanner.model.report.Route;
import org.apimplanner.model.report.SourceAddress;
import org.apimplanner.model.report.SubnetPlan;

/// What differs in one region: rows removed and changed in the order of the first report, then rows
/// added in the order of the second.
///
/// @param name the API name; with `#2` and so on where a plan wrongly names a region again
/// @param action whether the region itself was added or removed, or is in both plans
/// @param serviceEndpoints names such as `Microsoft.Storage`
public record RegionDiff(
        String name,
        String displayName,
        Action action,
        List<RowChange<SubnetPlan>> subnet,
        List<RowChange<NsgRule>> nsgRules,
        List<RowChange<Route>> routes,
        List<RowChange<FirewallRule>> firewall,
        List<RowChange<String>> serviceEndpoints,
        List<RowChange<SourceAddress>> sourceAddresses,
        List<RowChange<DnsRecord>> dnsRecords,
        List<RowChange<PublicIp>> publicIp,
        List<RowChange<CompanionEntry>> companions) {

    /// Every change, section by section.
    public Stream<RowChange<?>> changes() {
        return Stream.of(
                        subnet,
                        nsgRules,
                        routes,
                        firewall,
                        serviceEndpoints,
                        sourceAddresses,
                        dnsRecords,
                        publicIp,
                        companions)
                .flatMap(List::stream);
    }

    /// Whether what filters or routes the subnet's traffic differs.
    boolean touchesTraffic() {
        return !(nsgRules.isEmpty() && routes.isEmpty() && firewall.isEmpty() && serviceEndpoints.isEmpty());
    }

    boolean isEmpty() {
        return action == Action.CHANGED && changes().findAny().isEmpty();
    }
}
