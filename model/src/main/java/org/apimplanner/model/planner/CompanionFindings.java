package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.RangeIndex;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.reference.CompanionSubnetRule;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// What stands beside the instance: whether the edition knows it, and its subnet against the network and
/// all else that has a range there.
final class CompanionFindings {
    /// Of the ranges that one subnet meets, so that a thousand gateways on one do not fill a report.
    private static final int MOST_MET = 10;

    private CompanionFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations, List<RegionReport> regions) {
        PlannedRegion first = situations.getFirst();
        Plan plan = first.plan();
        switch (plan.surroundings().front()) {
            case NONE -> {}
            case APPLICATION_GATEWAY -> addUnknown(findings, first, CompanionKind.APPLICATION_GATEWAY, "/front");
            case FRONT_DOOR -> addUnknown(findings, first, CompanionKind.FRONT_DOOR, "/front");
        }
        if (!plan.surroundings().workspaceGateways().isEmpty()) {
            addUnknown(findings, first, CompanionKind.WORKSPACE_GATEWAY, "/workspaceGateways");
        }
        situations.forEach(situation -> addApplicationGateway(findings, situation));
        WorkspaceGatewayFindings.add(findings, situations);
        addPlaces(findings, situations, regions);
    }

    private static void addUnknown(FindingList findings, PlannedRegion situation, CompanionKind kind, String path) {
        if (!CompanionStep.isDocumented(situation, kind)) {
            String name = CompanionStep.rows(situation, kind)
                    .findFirst()
                    .orElseThrow()
                    .name();
            findings.add(
                    FindingCode.COMPANION_NOT_IN_EDITION,
                    path,
                    "companion",
                    name,
                    "edition",
                    situation.edition().id());
        }
    }

    private static void addApplicationGateway(FindingList findings, PlannedRegion situation) {
        Plan plan = situation.plan();
        String path = situation.path("applicationGatewaySubnet");
        Optional<Ipv4Prefix> subnet = situation.region().surroundings().applicationGatewaySubnet();
        if (plan.surroundings().front() != Front.APPLICATION_GATEWAY) {
            subnet.ifPresent(
                    range -> findings.add(FindingCode.APPLICATION_GATEWAY_SUBNET_UNUSED, path, "subnet", range));
            return;
        }
        if (situation.primary() && CompanionStep.namesNoApplicationGateway(plan)) {
            findings.add(
                    FindingCode.APPLICATION_GATEWAY_SUBNET_MISSING,
                    path,
                    "region",
                    situation.fact().displayName());
        }
        subnet.ifPresent(range -> CompanionStep.rows(situation, CompanionKind.APPLICATION_GATEWAY)
                .findFirst()
                .flatMap(row -> row.subnet())
                .ifPresent(rule -> addSize(findings, path, range, rule)));
    }

    private static void addSize(FindingList findings, String path, Ipv4Prefix subnet, CompanionSubnetRule rule) {
        Optional<Integer> recommended = rule.recommendedPrefix().filter(length -> subnet.length() > length);
        if (subnet.length() > rule.longestPrefix()) {
            findings.add(
                    FindingCode.APPLICATION_GATEWAY_SUBNET_TOO_SMALL,
                    path,
                    "subnet",
                    subnet,
                    "minimum",
                    rule.longestPrefix());
        } else if (recommended.isPresent()) {
            findings.add(
                    FindingCode.APPLICATION_GATEWAY_SUBNET_BELOW_RECOMMENDED_SIZE,
                    path,
                    "subnet",
                    subnet,
                    "recommended",
                    recommended.get());
        }
    }

    /// A range of the plan.
    ///
    /// @param path the field that names it
    private record Place(Ipv4Prefix range, String path, PlannedRegion situation) {}

    private static void addPlaces(FindingList findings, List<PlannedRegion> situations, List<RegionReport> regions) {
        List<Place> earlier = new ArrayList<>();
        Map<Integer, RangeIndex> inUse = new HashMap<>();
        for (int i = 0; i < situations.size(); i++) {
            PlannedRegion situation = situations.get(i);
            regions.get(i)
                    .subnet()
                    .flatMap(SubnetPlan::chosen)
                    .ifPresent(chosen -> earlier.add(new Place(chosen.cidr(), situation.path("subnet"), situation)));
            String path = situation.path("privateEndpointSubnet");
            situation
                    .region()
                    .surroundings()
                    .privateEndpointSubnet()
                    .ifPresent(range -> earlier.add(new Place(range, path, situation)));
        }
        for (Place place : companions(situations)) {
            addOutside(findings, place);
            earlier.stream()
                    .filter(other -> place.range().overlaps(other.range()))
                    .limit(MOST_MET)
                    .forEach(other -> addOverlap(findings, place, other.range(), other.path()));
            PlannedRegion home = place.situation();
            inUse
                    .computeIfAbsent(
                            home.index(), index -> RangeIndex.of(home.region().inUse()))
                    .overlapping(place.range())
                    .stream()
                    // The companion may be there already, and its subnet with it.
                    .filter(used -> !used.equals(place.range()))
                    .limit(MOST_MET)
                    .forEach(used -> addOverlap(findings, place, used, home.path("inUse")));
            earlier.add(place);
        }
    }

    private static List<Place> companions(List<PlannedRegion> situations) {
        List<Place> places = new ArrayList<>();
        for (PlannedRegion situation : situations) {
            String path = situation.path("applicationGatewaySubnet");
            situation
                    .region()
                    .surroundings()
                    .applicationGatewaySubnet()
                    .ifPresent(range -> places.add(new Place(range, path, situation)));
        }
        Plan plan = situations.getFirst().plan();
        List<WorkspaceGateway> gateways = plan.surroundings().workspaceGateways();
        for (int i = 0; i < gateways.size(); i++) {
            String path = WorkspaceGatewayFindings.path(i, "subnet");
            PlannedRegion home = situations.get(CompanionStep.home(plan, gateways.get(i)));
            gateways.get(i).subnet().ifPresent(range -> places.add(new Place(range, path, home)));
        }
        return places;
    }

    private static void addOutside(FindingList findings, Place place) {
        List<Ipv4Prefix> network = place.situation().region().vnet();
        if (!network.isEmpty() && !place.situation().region().reaches(place.range())) {
            findings.add(
                    FindingCode.COMPANION_SUBNET_OUTSIDE_VNET,
                    place.path(),
                    "subnet",
                    place.range(),
                    "region",
                    place.situation().fact().displayName(),
                    "vnet",
                    SubnetFindings.joined(network));
        }
    }

    private static void addOverlap(FindingList findings, Place place, Ipv4Prefix other, String path) {
        findings.add(
                FindingCode.COMPANION_SUBNET_OVERLAPS,
                place.path(),
                "subnet",
                place.range(),
                "other",
                other,
                "place",
                path);
    }
}
