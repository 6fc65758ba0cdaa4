package org.apimplanner.model.planner;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.net.FreeSpace;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// The subnet against its sum, its virtual network, ranges in use and the other regions.
final class SubnetFindings {
    private static final int SHOWN = 20;

    private SubnetFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations, List<RegionReport> regions) {
        NavigableSet<Ipv4Prefix> apart = SubnetProposals.apart(situations);
        for (int i = 0; i < situations.size(); i++) {
            PlannedRegion situation = situations.get(i);
            regions.get(i).subnet().ifPresent(subnet -> {
                addSpace(findings, apart, situation, subnet);
                addShared(findings, situation, subnet);
                subnet.chosen()
                        .filter(chosen -> !chosen.proposed())
                        .ifPresent(chosen -> addSize(findings, situation, subnet, chosen));
            });
            situation.region().subnet().ifPresent(cidr -> addPlace(findings, situations, situation, cidr));
            NetworkFindings.add(findings, situations, situation);
        }
    }

    /// The lowest range of the region's network that its units fit in and that nothing holds.
    static Optional<Ipv4Prefix> free(List<PlannedRegion> situations, PlannedRegion situation) {
        return free(SubnetProposals.apart(situations), situation);
    }

    private static Optional<Ipv4Prefix> free(NavigableSet<Ipv4Prefix> apart, PlannedRegion situation) {
        return SubnetStep.rule(situation)
                .map(rule -> SubnetStep.minimum(situation, rule).prefixLength())
                .flatMap(minimum -> FreeSpace.lowestBeside(situation.region().vnet(), apart, minimum));
    }

    private static void addSpace(
            FindingList findings, NavigableSet<Ipv4Prefix> apart, PlannedRegion situation, SubnetPlan subnet) {
        RegionPlan region = situation.region();
        if (subnet.chosen().isPresent()) {
            return;
        }
        String path = situation.path("vnet");
        int recommended = subnet.recommended().prefixLength();
        if (region.vnet().isEmpty()) {
            findings.add(
                    FindingCode.ADDRESS_SPACE_MISSING,
                    path,
                    "region",
                    situation.fact().displayName(),
                    "length",
                    recommended);
            return;
        }
        String vnet = joined(region.vnet());
        int minimum = subnet.minimum().prefixLength();
        free(apart, situation)
                .ifPresentOrElse(
                        free -> findings.add(
                                FindingCode.NO_ROOM_FOR_RECOMMENDED_SUBNET,
                                path,
                                "vnet",
                                vnet,
                                "length",
                                recommended,
                                "free",
                                free),
                        () -> findings.add(FindingCode.NO_ROOM_IN_VNET, path, "vnet", vnet, "length", minimum));
    }

    /// The ranges of a network in a sentence, which a long list would fill.
    static String joined(List<Ipv4Prefix> ranges) {
        return ranges.stream()
                .limit(SHOWN)
                .map(Ipv4Prefix::toString)
                .collect(Collectors.joining(", ", "", ranges.size() > SHOWN ? " …" : ""));
    }

    private static void addShared(FindingList findings, PlannedRegion situation, SubnetPlan subnet) {
        if (situation.region().otherAddresses() > 0 && subnet.dedicated()) {
            findings.add(
                    FindingCode.SUBNET_MUST_BE_DEDICATED,
                    situation.path("otherAddresses"),
                    "platform",
                    situation.plan().platform().word(),
                    "other",
                    situation.region().otherAddresses());
        }
    }

    /// Size is a matter of what a person entered: a proposal has the recommended one.
    private static void addSize(
            FindingList findings, PlannedRegion situation, SubnetPlan subnet, SubnetPlan.Chosen chosen) {
        String path = situation.path("subnet");
        int length = chosen.cidr().length();
        int wanted = SubnetStep.rule(situation)
                .map(rule -> SubnetStep.wanted(situation, rule).prefixLength())
                .orElse(subnet.recommended().prefixLength());
        Object[] arguments = {
            "subnet", chosen.cidr(),
            "addresses", chosen.cidr().size(),
            "sum", sum(subnet.required()),
            "total", subnet.required().total(),
            "minimum", subnet.minimum().prefixLength(),
            "recommended", subnet.recommended().prefixLength(),
            "maxUnits", situation.region().maxUnits(),
            "holds", chosen.maxUnits().map(Object::toString).orElse("-")
        };
        if (length > subnet.minimum().prefixLength()) {
            boolean sum = chosen.spare() < 0;
            findings.add(
                    sum ? FindingCode.SUBNET_TOO_SMALL : FindingCode.SUBNET_BELOW_DOCUMENTED_SIZE, path, arguments);
        } else if (length > wanted) {
            FindingCode code =
                    situation.region().maxUnits() > situation.region().units()
                            ? FindingCode.SUBNET_TOO_SMALL_FOR_MAX_UNITS
                            : FindingCode.SUBNET_BELOW_RECOMMENDED_SIZE;
            findings.add(code, path, arguments);
        } else if (chosen.spare() == 0) {
            findings.add(FindingCode.SUBNET_FULL, path, arguments);
        } else if (length < subnet.recommended().prefixLength()) {
            findings.add(FindingCode.SUBNET_LARGER_THAN_NEEDED, path, arguments);
        }
    }

    /// The sum a person can check, such as `5 + 4 + 1 = 10`.
    private static String sum(SubnetPlan.Required required) {
        StringBuilder sum = new StringBuilder().append(required.azureReserved());
        for (long part : new long[] {required.units(), required.loadBalancer(), required.other()}) {
            if (part > 0) {
                sum.append(" + ").append(part);
            }
        }
        return sum.append(" = ").append(required.total()).toString();
    }

    private static void addPlace(
            FindingList findings, List<PlannedRegion> situations, PlannedRegion situation, Ipv4Prefix cidr) {
        String path = situation.path("subnet");
        List<Ipv4Prefix> network = situation.region().vnet();
        if (!network.isEmpty() && !situation.region().holds(cidr)) {
            findings.add(FindingCode.SUBNET_OUTSIDE_VNET, path, "subnet", cidr, "vnet", joined(network));
        }
        for (Ipv4Prefix used : situation.region().inUse()) {
            if (used.overlaps(cidr)) {
                findings.add(FindingCode.SUBNET_OVERLAPS_IN_USE, path, "subnet", cidr, "used", used);
            }
        }
        for (Ipv4Prefix peered : situation.region().peered()) {
            if (peered.overlaps(cidr)) {
                findings.add(FindingCode.SUBNET_OVERLAPS_PEERED, path, "subnet", cidr, "peered", peered);
            }
        }
        for (PlannedRegion other : situations.subList(0, situation.index())) {
            other.region()
                    .subnet()
                    .filter(cidr::overlaps)
                    .ifPresent(range -> findings.add(
                            FindingCode.SUBNET_OVERLAPS_REGION,
                            path,
                            "subnet",
                            cidr,
                            "other",
                            range,
                            "region",
                            other.fact().displayName()));
        }
    }
}
