package org.apimplanner.model.planner;

import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.reference.FindingCode;

/// A virtual network's address space against its peers, the ranges in use and the other networks.
final class NetworkFindings {
    private NetworkFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations, PlannedRegion situation) {
        List<Ipv4Prefix> network = situation.region().vnet();
        if (network.isEmpty()) {
            return;
        }
        for (RangeMeetings.Meeting meeting :
                RangeMeetings.of(network.stream().map(List::of).toList())) {
            findings.add(
                    FindingCode.VNET_RANGES_OVERLAP,
                    situation.path("vnet"),
                    "vnet",
                    network.get(meeting.one()),
                    "other",
                    network.get(meeting.other()));
        }
        for (Ipv4Prefix peered : situation.region().peered()) {
            overlapping(network, peered)
                    .forEach(vnet -> findings.add(
                            FindingCode.VNET_OVERLAPS_PEERED, situation.path("vnet"), "vnet", vnet, "peered", peered));
        }
        for (Ipv4Prefix used : situation.region().inUse()) {
            if (overlapping(network, used).isEmpty()) {
                findings.add(
                        FindingCode.IN_USE_OUTSIDE_VNET,
                        situation.path("inUse"),
                        "used",
                        used,
                        "vnet",
                        network.stream().map(Ipv4Prefix::toString).collect(Collectors.joining(", ")));
            }
        }
        for (PlannedRegion earlier : situations.subList(0, situation.index())) {
            for (Ipv4Prefix other : earlier.region().vnet()) {
                overlapping(network, other)
                        .forEach(vnet -> findings.add(
                                FindingCode.VNETS_OVERLAP,
                                situation.path("vnet"),
                                "vnet",
                                vnet,
                                "other",
                                other,
                                "region",
                                earlier.fact().displayName()));
            }
        }
    }

    private static List<Ipv4Prefix> overlapping(List<Ipv4Prefix> ranges, Ipv4Prefix range) {
        return ranges.stream().filter(range::overlaps).toList();
    }
}
