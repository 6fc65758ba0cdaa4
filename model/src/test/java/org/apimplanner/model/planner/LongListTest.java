package org.apimplanner.model.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;

/// Long lists that are wrong in every entry: an answer names enough of them, and not each with each.
class LongListTest {
    private static final Plan PLAN = Plan.of("2026-11", Tier.PREMIUM, Mode.INTERNAL, RegionPlan.of("westeurope", true));

    private static List<Ipv4Prefix> ranges(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Ipv4Prefix.parse("10." + i / 256 + "." + i % 256 + ".0/24"))
                .toList();
    }

    private static long count(Report report, FindingCode code) {
        return report.findings().stream()
                .filter(finding -> finding.code() == code)
                .count();
    }

    @Test
    void ofPeeredNetworksThatAllOverlapAHundredPairsAreNamed() {
        Plan plan = PLAN.withRegion(
                0, region -> region.withVnet(ranges(100)).withPeered(Collections.nCopies(2000, Ipv4Prefix.ALL)));
        assertEquals(100, count(Shipped.PLANNER.plan(plan), FindingCode.VNET_OVERLAPS_PEERED));
        Plan few = PLAN.withRegion(
                0,
                region -> region.withVnet(ranges(2))
                        .withPeered(List.of(Ipv4Prefix.ALL, ranges(1).getFirst())));
        assertEquals(3, count(Shipped.PLANNER.plan(few), FindingCode.VNET_OVERLAPS_PEERED));
    }

    @Test
    void ofRangesInUseElsewhereAHundredAreNamed() {
        Plan plan = PLAN.withRegion(
                0, region -> region.withVnet(Ipv4Prefix.parse("172.16.0.0/16")).withInUse(ranges(2000)));
        assertEquals(100, count(Shipped.PLANNER.plan(plan), FindingCode.IN_USE_OUTSIDE_VNET));
    }

    /// The second meets the first, the third both, from the eleventh on each is named with ten.
    @Test
    void aGatewayIsNamedWithTenOthersOnItsSubnet() {
        List<WorkspaceGateway> gateways = IntStream.range(0, 30)
                .mapToObj(i -> new WorkspaceGateway(
                        "team " + i,
                        "westeurope",
                        WorkspaceMode.INJECTION,
                        Optional.of(Ipv4Prefix.parse("10.0.0.0/24"))))
                .toList();
        Plan plan = PLAN.withSurroundings(around -> around.withWorkspaceGateways(gateways));
        int lower = IntStream.rangeClosed(1, 10).sum();
        assertEquals(lower + 10 * 19, count(Shipped.PLANNER.plan(plan), FindingCode.COMPANION_SUBNET_OVERLAPS));
    }

    @Test
    void theRangesInUseThatAGatewayMeetsAreTenAtMostAndNeverItsOwn() {
        WorkspaceGateway gateway = new WorkspaceGateway(
                "team", "westeurope", WorkspaceMode.INJECTION, Optional.of(Ipv4Prefix.parse("10.0.0.0/24")));
        List<Ipv4Prefix> inside = IntStream.range(0, 64)
                .mapToObj(i -> Ipv4Prefix.parse("10.0.0." + i * 4 + "/30"))
                .toList();
        Plan plan = PLAN.withSurroundings(around -> around.withWorkspaceGateways(List.of(gateway)));
        assertEquals(
                10,
                count(
                        Shipped.PLANNER.plan(plan.withRegion(0, region -> region.withInUse(inside))),
                        FindingCode.COMPANION_SUBNET_OVERLAPS));
        assertEquals(
                0,
                count(
                        Shipped.PLANNER.plan(plan.withRegion(0, region -> region.withInUse(ranges(1)))),
                        FindingCode.COMPANION_SUBNET_OVERLAPS));
    }

    @Test
    void aThousandNamesWithOneBeginningAreToldApart() {
        List<Client> clients = IntStream.range(0, 1000)
                .mapToObj(i ->
                        new Client("x".repeat(190) + i, List.of(ranges(1000).get(i)), Optional.empty(), List.of()))
                .toList();
        List<String> names = Shipped.PLANNER
                .plan(PLAN.withSurroundings(around -> around.withClients(clients)))
                .regions()
                .getFirst()
                .nsgRules()
                .stream()
                .map(rule -> rule.name())
                .filter(name -> name.contains("xxx"))
                .toList();
        assertEquals(1000, names.stream().distinct().count());
        assertTrue(names.getLast().contains("xx-1000"), names.getLast());
    }

    /// 8000-8009 in two halves are all of them.
    @Test
    void portsInSeveralRangesHoldThoseThatTheyCoverTogether() {
        Client halves = new Client("halves", ranges(1), Optional.empty(), ports("8000-8004", "8005-8009"));
        Client whole = new Client("whole", ranges(1), Optional.empty(), ports("8000-8009"));
        Report report =
                Shipped.PLANNER.plan(PLAN.withSurroundings(around -> around.withClients(List.of(halves, whole))));
        assertEquals(1, count(report, FindingCode.ENTRY_INSIDE_ENTRY));
        assertEquals(0, count(report, FindingCode.ENTRIES_OVERLAP));
    }

    private static List<PortRange> ports(String... texts) {
        return List.of(texts).stream().map(PortRange::parse).toList();
    }
}
