package org.apimplanner.model.planner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.Limit;
import org.apimplanner.model.reference.TagFact;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.RegionReport;

/// Azure's own limits: how much a table or a group takes, and where a tag may stand.
final class LimitFindings {
    private LimitFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations, List<RegionReport> regions) {
        PlannedRegion first = situations.getFirst();
        int routes = regions.stream().mapToInt(r -> r.routes().size()).max().orElse(0);
        addLimit(
                findings,
                first,
                FindingCode.TOO_MANY_ROUTES,
                "/forcedTunneling/clientPrefixes",
                "routes-per-table",
                routes);
        boolean appliance = first.plan()
                .forcedTunneling()
                .filter(forced -> forced.nextHop() == NextHop.VIRTUAL_APPLIANCE)
                .isPresent();
        String tags = tagsNotForFirewall(first, regions);
        if (appliance && !tags.isEmpty()) {
            findings.add(FindingCode.TAG_NOT_FOR_FIREWALL, "/forcedTunneling", "tags", tags);
        }
    }

    private static void addLimit(
            FindingList findings, PlannedRegion situation, FindingCode code, String path, String limitId, int count) {
        Limit.Value limit = situation.reference().limit(limitId).in(situation.edition());
        if (count > limit.value()) {
            findings.add(code, path, "count", count, "limit", limit.value(), "asOf", limit.asOf());
        }
    }

    private static String tagsNotForFirewall(PlannedRegion situation, List<RegionReport> regions) {
        return regions.stream()
                .flatMap(region -> region.firewall().stream())
                .filter(entry -> entry.kind() == EndpointKind.SERVICE_TAG)
                .map(FirewallRule::destination)
                .filter(tag ->
                        isKept(situation.reference().tag(tag, situation.plan().cloud())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean isKept(Optional<TagFact> fact) {
        return fact.isPresent() && !fact.get().inFirewall();
    }
}
