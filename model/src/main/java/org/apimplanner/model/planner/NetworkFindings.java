package org.apimplanner.model.planner;

import java.util.List;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.RangeIndex;
import org.apimplanner.model.reference.FindingCode;

/// A virtual network's address space against its peers, the ranges in use and the other networks.
final class NetworkFindings {
    /// Of two regions, so that a hundred of equal networks do not fill a report.
    private static final int MOST_PAIRS = 10;

    /// Of one region, so that ten thousand ranges that are all wrong do not fill a report.
    private static final int MOST_RANGES = 100;

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
        RangeIndex index = RangeIndex.of(network.stream().distinct().toList());
        String joined = SubnetFindings.joined(network);
        situation.region().peered().stream()
                .flatMap(peered -> index.overlapping(peered).stream().map(vnet -> List.of(vnet, peered)))
                .limit(MOST_RANGES)
                .forEach(pair -> findings.add(
                        FindingCode.VNET_OVERLAPS_PEERED,
                        situation.path("vnet"),
                        "vnet",
                        pair.getFirst(),
                        "peered",
                        pair.getLast()));
        situation.region().inUse().stream()
                .filter(used -> !index.overlaps(used))
                .limit(MOST_RANGES)
                .forEach(used -> findings.add(
                        FindingCode.IN_USE_OUTSIDE_VNET, situation.path("inUse"), "used", used, "vnet", joined));
        for (PlannedRegion earlier : situations.subList(0, situation.index())) {
            earlier.region().vnet().stream()
                    .distinct()
                    .flatMap(other -> index.overlapping(other).stream().map(vnet -> List.of(vnet, other)))
                    .limit(MOST_PAIRS)
                    .forEach(pair -> findings.add(
                            FindingCode.VNETS_OVERLAP,
                            situation.path("vnet"),
                            "vnet",
                            pair.getFirst(),
                            "other",
                            pair.getLast(),
                            "region",
                            earlier.fact().displayName()));
        }
    }
}
