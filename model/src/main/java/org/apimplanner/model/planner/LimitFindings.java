package org.apimplanner.model.planner;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.Limit;
import org.apimplanner.model.reference.TagFact;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
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
                listsClients(first.plan()) ? "/forcedTunneling/clientPrefixes" : "/clients",
                "routes-per-table",
                routes);
        addSurroundings(findings, first, regions);
        boolean appliance = first.plan()
                .forcedTunneling()
                .filter(forced -> forced.nextHop() == NextHop.VIRTUAL_APPLIANCE)
                .isPresent();
        String tags = tagsNotForFirewall(first, regions);
        if (appliance && !tags.isEmpty()) {
            findings.add(FindingCode.TAG_NOT_FOR_FIREWALL, "/forcedTunneling", "tags", tags);
        }
    }

    /// Whether client ranges are listed for the tunnel; routes beyond them are those of the clients themselves.
    private static boolean listsClients(Plan plan) {
        return plan.surroundings().clients().isEmpty()
                || plan.forcedTunneling()
                        .filter(forced -> !forced.clientPrefixes().isEmpty())
                        .isPresent();
    }

    /// What many clients and backends fill: rules, addresses and routes by tag.
    private static void addSurroundings(FindingList findings, PlannedRegion first, List<RegionReport> regions) {
        if (first.plan().surroundings().equals(Surroundings.NONE)) {
            return;
        }
        int rules = most(regions, region -> region.nsgRules().size());
        addDoubted(
                findings,
                first,
                FindingCode.TOO_MANY_RULES,
                FindingCode.MANY_RULES,
                "/clients",
                "rules-per-security-group",
                rules);
        int sources = most(regions, region -> addresses(region, NsgRule::sources));
        int destinations = most(regions, region -> addresses(region, NsgRule::destinations));
        addAddresses(findings, first, "/clients", sources);
        addAddresses(findings, first, "/backends", destinations);
        int tags = most(regions, region -> (int) region.routes().stream()
                .filter(route -> Ipv4Prefix.tryParse(route.destination()).isEmpty())
                .count());
        addLimit(findings, first, FindingCode.TOO_MANY_TAG_ROUTES, "/clients", "tag-routes-per-table", tags);
    }

    private static int most(List<RegionReport> regions, ToIntFunction<RegionReport> count) {
        return regions.stream().mapToInt(count).max().orElse(0);
    }

    /// The addresses and ranges at one end of all rules of the group; tags count as none.
    private static int addresses(RegionReport region, Function<NsgRule, List<String>> end) {
        return (int) region.nsgRules().stream()
                .flatMap(rule -> end.apply(rule).stream())
                .filter(word -> Ipv4Prefix.tryParse(word).isPresent()
                        || Ipv4Address.tryParse(word).isPresent())
                .count();
    }

    private static void addAddresses(FindingList findings, PlannedRegion situation, String path, int count) {
        addDoubted(
                findings,
                situation,
                FindingCode.TOO_MANY_ADDRESSES,
                FindingCode.MANY_ADDRESSES,
                path,
                "addresses-per-security-group",
                count);
    }

    /// Where the newest number of a limit is not certain, what exceeds the last certain one is doubted.
    private static void addDoubted(
            FindingList findings,
            PlannedRegion situation,
            FindingCode beyond,
            FindingCode doubted,
            String path,
            String limitId,
            int count) {
        Limit limit = situation.reference().limit(limitId);
        Limit.Value newest = limit.in(situation.edition());
        Limit.Value certain = limit.certain(situation.edition());
        if (count > newest.value()) {
            addLimit(findings, situation, beyond, path, limitId, count);
        } else if (count > certain.value()) {
            findings.add(
                    doubted,
                    path,
                    "count",
                    count,
                    "limit",
                    certain.value(),
                    "asOf",
                    certain.asOf(),
                    "newest",
                    newest.value(),
                    "newestAsOf",
                    newest.asOf());
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
