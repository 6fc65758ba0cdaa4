package org.apimplanner.model.planner;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.reference.Condition;
import org.apimplanner.model.reference.FindingCode;

/// The way out of each region: whether its next hop can be reached, and whether a NAT gateway is of use.
final class NextHopFindings {
    private NextHopFindings() {}

    static void add(FindingList findings, List<PlannedRegion> situations) {
        for (PlannedRegion situation : situations) {
            RegionSurroundings around = situation.region().surroundings();
            Plan plan = situation.plan();
            if (around.nextHop().isPresent() && plan.forcedTunneling().isEmpty()) {
                findings.add(FindingCode.NEXT_HOP_WITHOUT_TUNNEL, situation.path("nextHop"));
            }
            plan.forcedTunneling(situation.region())
                    .flatMap(ForcedTunneling::address)
                    .ifPresent(hop -> addHop(findings, situations, situation, hop));
            if (around.natGateway() && !situation.circumstances().conditions().contains(Condition.NAT_GATEWAY_EGRESS)) {
                findings.add(FindingCode.NAT_GATEWAY_WITHOUT_EFFECT, situation.path("natGateway"));
            }
        }
    }

    private static void addHop(
            FindingList findings, List<PlannedRegion> situations, PlannedRegion situation, Ipv4Address hop) {
        String path = situation.region().surroundings().nextHop().isPresent()
                ? situation.path("nextHop")
                : "/forcedTunneling/address";
        if (isPublic(situation, hop)) {
            findings.add(FindingCode.NEXT_HOP_PUBLIC, path, "hop", hop);
        } else if (!saysWhatItReaches(situation) || situation.region().reaches(Ipv4Prefix.of(hop))) {
            return;
        } else {
            Optional<PlannedRegion> owner = situations.stream()
                    .filter(other -> other.region().holds(Ipv4Prefix.of(hop)))
                    .findFirst();
            String region = situation.fact().displayName();
            owner.ifPresentOrElse(
                    other -> findings.add(
                            FindingCode.NEXT_HOP_IN_OTHER_REGION,
                            path,
                            "hop",
                            hop,
                            "region",
                            region,
                            "other",
                            other.fact().displayName()),
                    () -> findings.add(FindingCode.NEXT_HOP_OUTSIDE_NETWORK, path, "hop", hop, "region", region));
        }
    }

    private static boolean isPublic(PlannedRegion situation, Ipv4Address hop) {
        return !GatewayClients.onInternet(situation.reference(), situation.region(), Ipv4Prefix.of(hop))
                .isEmpty();
    }

    /// A plan that says nothing of its surroundings leaves open which networks its own one reaches.
    private static boolean saysWhatItReaches(PlannedRegion situation) {
        boolean says = !situation.plan().surroundings().equals(Surroundings.NONE)
                || !situation.region().surroundings().equals(RegionSurroundings.NONE);
        return says && !situation.region().vnet().isEmpty();
    }
}
