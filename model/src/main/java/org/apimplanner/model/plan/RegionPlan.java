package org.apimplanner.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apimplanner.model.net.Ipv4Prefix;

/// One region of the deployment.
///
/// @param name the region's API name, such as `westeurope`
/// @param primary whether this is the primary region; a plan may wrongly have none or two
/// @param units scale units now, at least 1
/// @param maxUnits scale units the subnet must have room for later, at least 1
/// @param zones availability zones in use, 0 for none
/// @param vnet the address ranges of the virtual network; empty until known
/// @param subnet the subnet, where one is already chosen
/// @param inUse ranges of the virtual network that other subnets hold
/// @param otherAddresses addresses that other resources in the same subnet need, at least 0
/// @param peered address spaces of the networks that are, or will be, peered with the virtual network
/// @param surroundings what stands around the instance in this region's network
public record RegionPlan(
        String name,
        boolean primary,
        int units,
        int maxUnits,
        int zones,
        List<Ipv4Prefix> vnet,
        Optional<Ipv4Prefix> subnet,
        List<Ipv4Prefix> inUse,
        int otherAddresses,
        List<Ipv4Prefix> peered,
        RegionSurroundings surroundings) {
    public RegionPlan {
        if (units < 1 || maxUnits < 1 || zones < 0 || otherAddresses < 0) {
            throw new IllegalArgumentException("Units are at least 1, zones and other addresses at least 0.");
        }
        vnet = List.copyOf(vnet);
        inUse = List.copyOf(inUse);
        peered = List.copyOf(peered);
    }

    /// A region with one unit and no address space yet.
    public static RegionPlan of(String name, boolean primary) {
        return new RegionPlan(
                name, primary, 1, 1, 0, List.of(), Optional.empty(), List.of(), 0, List.of(), RegionSurroundings.NONE);
    }

    /// Whether the network's own ranges, as far as the plan names them, hold all of a range.
    public boolean holds(Ipv4Prefix range) {
        return vnet.stream().anyMatch(own -> own.contains(range));
    }

    /// As [#holds], or whether a peered network does: what a route or a rule of the network can reach.
    public boolean reaches(Ipv4Prefix range) {
        return holds(range) || peered.stream().anyMatch(peer -> peer.contains(range));
    }

    public RegionPlan withName(String value) {
        return with(draft -> draft.name = value);
    }

    public RegionPlan withPrimary(boolean value) {
        return with(draft -> draft.primary = value);
    }

    public RegionPlan withUnits(int value) {
        return with(draft -> draft.units = value);
    }

    public RegionPlan withMaxUnits(int value) {
        return with(draft -> draft.maxUnits = value);
    }

    public RegionPlan withZones(int value) {
        return with(draft -> draft.zones = value);
    }

    public RegionPlan withVnet(List<Ipv4Prefix> value) {
        return with(draft -> draft.vnet = value);
    }

    /// With a network of one range.
    public RegionPlan withVnet(Ipv4Prefix value) {
        return withVnet(List.of(value));
    }

    public RegionPlan withSubnet(Optional<Ipv4Prefix> value) {
        return with(draft -> draft.subnet = value);
    }

    public RegionPlan withInUse(List<Ipv4Prefix> value) {
        return with(draft -> draft.inUse = value);
    }

    public RegionPlan withOtherAddresses(int value) {
        return with(draft -> draft.otherAddresses = value);
    }

    public RegionPlan withPeered(List<Ipv4Prefix> value) {
        return with(draft -> draft.peered = value);
    }

    public RegionPlan withSurroundings(RegionSurroundings value) {
        return with(draft -> draft.surroundings = value);
    }

    /// The region with its surroundings replaced by what `change` makes of them.
    public RegionPlan withSurroundings(UnaryOperator<RegionSurroundings> change) {
        return withSurroundings(change.apply(surroundings));
    }

    private RegionPlan with(Consumer<RegionDraft> change) {
        RegionDraft draft = new RegionDraft(this);
        change.accept(draft);
        return draft.region();
    }
}
