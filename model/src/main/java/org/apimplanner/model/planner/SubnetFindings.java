package org.apimplanner.model.planner;

import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.model.net.FreeSpace;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// The subnet against its sum, its virtual network, ranges in use and the other regions.
final class SubnetFindings {
    private SubnetFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations, List<RegionReport> regions) {
        List<Ipv4Prefix> taken = taken(situations);
        for (int i = 0; i < situations.size(); i++) {
            PlannedRegion situation = situations.get(i);
            regions.get(i).subnet().ifPresent(subnet -> {
                addSpace(findings, situation, subnet, taken);
                addShared(findings, situation, subnet);
                subnet.chosen()
                        .filter(chosen -> !chosen.proposed())
                        .ifPresent(chosen -> addSize(findings, situation, subnet, chosen));
            });
            situation.region().subnet().ifPresent(cidr -> addPlace(findings, situations, situation, cidr));
            situation.region().vnet().ifPresent(vnet -> NetworkFindings.add(findings, situations, situation, vnet));
        }
    }

    /// What no proposal may touch.
    private static List<Ipv4Prefix> taken(List<PlannedRegion> situations) {
        return situations.stream()
                .map(PlannedRegion::region)
                .flatMap(region -> Stream.concat(region.inUse().stream(), region.subnet().stream()))
                .toList();
    }

    private static void addSpace(
            FindingList findings, PlannedRegion situation, SubnetPlan subnet, List<Ipv4Prefix> taken) {
        RegionPlan region = situation.region();
        if (subnet.chosen().isPresent()) {
            return;
        }
        String path = situation.path("vnet");
        int recommended = subnet.recommended().prefixLength();
        if (region.vnet().isEmpty()) {
            findings.add(
                    "address-space-missing", path, "region", situation.fact().displayName(), "length", recommended);
            return;
        }
        Ipv4Prefix vnet = region.vnet().get();
        int minimum = subnet.minimum().prefixLength();
        FreeSpace.lowest(vnet, taken, minimum)
                .ifPresentOrElse(
                        free -> findings.add(
                                "no-room-for-recommended-subnet",
                                path,
                                "vnet",
                                vnet,
                                "length",
                                recommended,
                                "free",
                                free),
                        () -> findings.add("no-room-in-vnet", path, "vnet", vnet, "length", minimum));
    }

    private static void addShared(FindingList findings, PlannedRegion situation, SubnetPlan subnet) {
        if (situation.region().otherAddresses() > 0 && subnet.dedicated()) {
            findings.add(
                    "subnet-must-be-dedicated",
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
            findings.add(sum ? "subnet-too-small" : "subnet-below-documented-size", path, arguments);
        } else if (length > wanted) {
            String code = situation.region().maxUnits() > situation.region().units()
                    ? "subnet-too-small-for-max-units"
                    : "subnet-below-recommended-size";
            findings.add(code, path, arguments);
        } else if (chosen.spare() == 0) {
            findings.add("subnet-full", path, arguments);
        } else if (length < subnet.recommended().prefixLength()) {
            findings.add("subnet-larger-than-needed", path, arguments);
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
        situation
                .region()
                .vnet()
                .filter(vnet -> !vnet.contains(cidr))
                .ifPresent(vnet -> findings.add("subnet-outside-vnet", path, "subnet", cidr, "vnet", vnet));
        for (Ipv4Prefix used : situation.region().inUse()) {
            if (used.overlaps(cidr)) {
                findings.add("subnet-overlaps-in-use", path, "subnet", cidr, "used", used);
            }
        }
        for (Ipv4Prefix peered : situation.region().peered()) {
            if (peered.overlaps(cidr)) {
                findings.add("subnet-overlaps-peered", path, "subnet", cidr, "peered", peered);
            }
        }
        for (PlannedRegion other : situations.subList(0, situation.index())) {
            other.region()
                    .subnet()
                    .filter(cidr::overlaps)
                    .ifPresent(range -> findings.add(
                            "subnet-overlaps-region",
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
