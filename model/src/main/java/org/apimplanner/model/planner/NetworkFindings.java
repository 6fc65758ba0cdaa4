package org.apimplanner.model.planner;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.reference.FindingCode;

/// A virtual network's address space against its peers, the ranges in use and the other networks.
final class NetworkFindings {
    private NetworkFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations, PlannedRegion situation, Ipv4Prefix vnet) {
        for (Ipv4Prefix peered : situation.region().peered()) {
            if (peered.overlaps(vnet)) {
                findings.add(FindingCode.VNET_OVERLAPS_PEERED, situation.path("vnet"), "vnet", vnet, "peered", peered);
            }
        }
        for (Ipv4Prefix used : situation.region().inUse()) {
            if (!used.overlaps(vnet)) {
                findings.add(FindingCode.IN_USE_OUTSIDE_VNET, situation.path("inUse"), "used", used, "vnet", vnet);
            }
        }
        for (PlannedRegion earlier : situations.subList(0, situation.index())) {
            Optional<Ipv4Prefix> other = earlier.region().vnet().filter(vnet::overlaps);
            other.ifPresent(range -> findings.add(
                    FindingCode.VNETS_OVERLAP,
                    situation.path("vnet"),
                    "vnet",
                    vnet,
                    "other",
                    range,
                    "region",
                    earlier.fact().displayName()));
        }
    }
}
