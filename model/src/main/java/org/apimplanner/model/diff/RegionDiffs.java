package org.apimplanner.model.diff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// Compares a region's two reports, section by section.
final class RegionDiffs {
    private final Optional<RegionReport> before;
    private final Optional<RegionReport> after;

    private RegionDiffs(RegionPair pair) {
        before = pair.before().map(RegionPair.Region::report);
        after = pair.after().map(RegionPair.Region::report);
    }

    static RegionDiff of(RegionPair pair) {
        RegionDiffs diffs = new RegionDiffs(pair);
        return new RegionDiff(
                pair.name(),
                pair.latest().report().displayName(),
                pair.action(),
                diffs.rows(RowShapes.SUBNET, r -> r.subnet().stream().toList()),
                diffs.rows(RowShapes.NSG_RULES, RegionReport::nsgRules),
                diffs.rows(RowShapes.ROUTES, RegionReport::routes),
                diffs.rows(RowShapes.FIREWALL, RegionReport::firewall),
                diffs.rows(
                        RowShapes.SERVICE_ENDPOINTS,
                        r -> r.subnet().map(SubnetPlan::serviceEndpoints).orElse(List.of())),
                diffs.rows(RowShapes.SOURCE_ADDRESSES, RegionReport::sourceAddresses),
                diffs.rows(RowShapes.DNS_RECORDS, RegionReport::dnsRecords),
                diffs.rows(RowShapes.PUBLIC_IP, r -> List.of(r.publicIp())),
                diffs.rows(CompanionShape.COMPANIONS, r -> CompanionEntry.of(r.companions())));
    }

    private <T> List<RowChange<T>> rows(RowShape<T> shape, Function<RegionReport, List<T>> section) {
        return RowDiff.of(
                shape, before.map(section).orElse(List.of()), after.map(section).orElse(List.of()));
    }
}
