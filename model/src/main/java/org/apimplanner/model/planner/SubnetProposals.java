package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.net.FreeSpace;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.SubnetRule;
import org.apimplanner.model.report.SubnetPlan;

/// The subnet of each region: the one given, or a proposed one that overlaps no other.
///
/// Regions are served in the plan's order, after every given subnet and every range in use has been
/// set aside, so that a later region's subnet never lands on an earlier one's.
final class SubnetProposals {
    private final List<Optional<SubnetPlan.Chosen>> chosen = new ArrayList<>();

    private SubnetProposals() {}

    static List<Optional<SubnetPlan.Chosen>> of(List<PlannedRegion> situations) {
        SubnetProposals proposals = new SubnetProposals();
        NavigableSet<Ipv4Prefix> taken = apart(situations);
        for (PlannedRegion situation : situations) {
            Optional<SubnetPlan.Chosen> subnet =
                    SubnetStep.rule(situation).flatMap(rule -> choose(situation, rule, taken));
            subnet.filter(SubnetPlan.Chosen::proposed).ifPresent(s -> taken.add(s.cidr()));
            proposals.chosen.add(subnet);
        }
        return proposals.chosen;
    }

    /// What no proposal may touch: what is in use, and every subnet that the plan names.
    static NavigableSet<Ipv4Prefix> apart(List<PlannedRegion> situations) {
        Stream<Ipv4Prefix> regional = situations.stream()
                .map(PlannedRegion::region)
                .flatMap(region -> Stream.of(
                                region.inUse().stream(),
                                region.subnet().stream(),
                                region.surroundings().applicationGatewaySubnet().stream(),
                                region.surroundings().privateEndpointSubnet().stream())
                        .flatMap(ranges -> ranges));
        Stream<Ipv4Prefix> gateways = situations.getFirst().plan().surroundings().workspaceGateways().stream()
                .flatMap(gateway -> gateway.subnet().stream());
        return FreeSpace.apart(Stream.concat(regional, gateways).toList());
    }

    private static Optional<SubnetPlan.Chosen> choose(
            PlannedRegion situation, SubnetRule rule, NavigableSet<Ipv4Prefix> taken) {
        RegionPlan region = situation.region();
        if (region.subnet().isPresent()) {
            return Optional.of(
                    SubnetStep.chosen(situation, rule, region.subnet().get(), false));
        }
        return propose(situation, rule, region.vnet(), taken)
                .map(cidr -> SubnetStep.chosen(situation, rule, cidr, true));
    }

    private static Optional<Ipv4Prefix> propose(
            PlannedRegion situation, SubnetRule rule, List<Ipv4Prefix> vnet, NavigableSet<Ipv4Prefix> taken) {
        return FreeSpace.lowestBeside(
                vnet, taken, SubnetStep.recommended(situation, rule).prefixLength());
    }
}
