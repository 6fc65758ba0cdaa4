package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.net.FreeSpace;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.RangeIndex;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.report.AddressMap;
import org.apimplanner.model.report.AddressMap.Block;
import org.apimplanner.model.report.AddressMap.Use;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// The address map of each virtual network of the plan, once, in the plan's order.
final class AddressStep {
    /// Not put together by Comparator, whose lambdas no start-up cache holds.
    private static final Comparator<Block> BY_ADDRESS = (one, other) -> {
        int byRange = one.cidr().compareTo(other.cidr());
        return byRange == 0 ? one.use().compareTo(other.use()) : byRange;
    };

    private AddressStep() {}

    static List<AddressMap> maps(List<PlannedRegion> situations, List<RegionReport> regions) {
        Set<Ipv4Prefix> vnets = new LinkedHashSet<>();
        situations.forEach(situation -> vnets.addAll(situation.region().vnet()));
        List<RangeIndex> inUse = situations.stream()
                .map(situation -> RangeIndex.of(FreeSpace.outermost(held(situation))))
                .toList();
        List<Set<Ipv4Prefix>> networks = situations.stream()
                .map(situation -> Set.copyOf(situation.region().vnet()))
                .toList();
        return vnets.stream()
                .map(vnet -> map(vnet, situations, regions, networks, inUse))
                .toList();
    }

    /// What other subnets hold: the ranges in use, and the subnets of what stands beside the instance.
    private static List<Ipv4Prefix> held(PlannedRegion situation) {
        RegionPlan region = situation.region();
        List<Ipv4Prefix> held = new ArrayList<>(region.inUse());
        region.surroundings().applicationGatewaySubnet().ifPresent(held::add);
        region.surroundings().privateEndpointSubnet().ifPresent(held::add);
        situation.plan().surroundings().workspaceGateways().stream()
                .filter(gateway -> gateway.region().equals(region.name()))
                .forEach(gateway -> gateway.subnet().ifPresent(held::add));
        return held;
    }

    private static AddressMap map(
            Ipv4Prefix vnet,
            List<PlannedRegion> situations,
            List<RegionReport> regions,
            List<Set<Ipv4Prefix>> networks,
            List<RangeIndex> inUse) {
        List<String> names = new ArrayList<>();
        Set<Block> held = new LinkedHashSet<>();
        List<Block> subnets = new ArrayList<>();
        Optional<Integer> recommended = Optional.empty();
        for (PlannedRegion situation : situations) {
            RegionReport region = regions.get(situation.index());
            boolean here = networks.get(situation.index()).contains(vnet);
            if (here) {
                names.add(situation.region().name());
                recommended = recommended.or(
                        () -> region.subnet().map(s -> s.recommended().prefixLength()));
                inUse.get(situation.index())
                        .overlapping(vnet)
                        .forEach(used -> held.add(new Block(used, Use.IN_USE, Optional.empty(), false)));
            }
            region.subnet()
                    .flatMap(SubnetPlan::chosen)
                    .filter(chosen -> vnet.contains(chosen.cidr()))
                    .ifPresent(chosen -> subnets.add(new Block(
                            chosen.cidr(),
                            Use.SUBNET,
                            Optional.of(situation.region().name()),
                            chosen.proposed())));
        }
        List<Block> blocks = new ArrayList<>(held);
        blocks.addAll(subnets);
        List<Ipv4Prefix> taken = blocks.stream().map(Block::cidr).toList();
        FreeSpace.gaps(vnet, taken).forEach(gap -> blocks.add(new Block(gap, Use.FREE, Optional.empty(), false)));
        blocks.sort(BY_ADDRESS);
        return new AddressMap(
                vnet, names, blocks, recommended.flatMap(length -> FreeSpace.lowest(vnet, taken, length)));
    }
}
