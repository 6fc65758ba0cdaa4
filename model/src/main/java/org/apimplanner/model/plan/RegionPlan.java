package org.apimplanner.model.plan;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;

/// One region of the deployment.
///
/// @param name the region's API name, such as `westeurope`
/// @param primary whether this is the primary region; a plan may wrongly have none or two
/// @param units scale units now, at least 1
/// @param maxUnits scale units the subnet must have room for later, at least 1
/// @param zones availability zones in use, 0 for none
/// @param vnet the address space of the virtual network
/// @param subnet the subnet, where one is already chosen
/// @param inUse ranges of the virtual network that other subnets hold
/// @param otherAddresses addresses that other resources in the same subnet need, at least 0
/// @param peered address spaces of the networks that are, or will be, peered with the virtual network
public record RegionPlan(
        String name,
        boolean primary,
        int units,
        int maxUnits,
        int zones,
        Optional<Ipv4Prefix> vnet,
        Optional<Ipv4Prefix> subnet,
        List<Ipv4Prefix> inUse,
        int otherAddresses,
        List<Ipv4Prefix> peered) {
    public RegionPlan {
        if (units < 1 || maxUnits < 1 || zones < 0 || otherAddresses < 0) {
            throw new IllegalArgumentException("Units are at least 1, zones and other addresses at least 0.");
        }
        inUse = List.copyOf(inUse);
        peered = List.copyOf(peered);
    }

    /// A region without peered networks.
    public RegionPlan(
            String name,
            boolean primary,
            int units,
            int maxUnits,
            int zones,
            Optional<Ipv4Prefix> vnet,
            Optional<Ipv4Prefix> subnet,
            List<Ipv4Prefix> inUse,
            int otherAddresses) {
        this(name, primary, units, maxUnits, zones, vnet, subnet, inUse, otherAddresses, List.of());
    }

    /// A region with one unit and no address space yet.
    public static RegionPlan of(String name, boolean primary) {
        return new RegionPlan(name, primary, 1, 1, 0, Optional.empty(), Optional.empty(), List.of(), 0);
    }

    public RegionPlan withName(String value) {
        return new RegionPlan(value, primary, units, maxUnits, zones, vnet, subnet, inUse, otherAddresses, peered);
    }

    public RegionPlan withPrimary(boolean value) {
        return new RegionPlan(name, value, units, maxUnits, zones, vnet, subnet, inUse, otherAddresses, peered);
    }

    public RegionPlan withUnits(int value) {
        return new RegionPlan(name, primary, value, maxUnits, zones, vnet, subnet, inUse, otherAddresses, peered);
    }

    public RegionPlan withMaxUnits(int value) {
        return new RegionPlan(name, primary, units, value, zones, vnet, subnet, inUse, otherAddresses, peered);
    }

    public RegionPlan withZones(int value) {
        return new RegionPlan(name, primary, units, maxUnits, value, vnet, subnet, inUse, otherAddresses, peered);
    }

    public RegionPlan withVnet(Optional<Ipv4Prefix> value) {
        return new RegionPlan(name, primary, units, maxUnits, zones, value, subnet, inUse, otherAddresses, peered);
    }

    public RegionPlan withSubnet(Optional<Ipv4Prefix> value) {
        return new RegionPlan(name, primary, units, maxUnits, zones, vnet, value, inUse, otherAddresses, peered);
    }

    public RegionPlan withInUse(List<Ipv4Prefix> value) {
        return new RegionPlan(name, primary, units, maxUnits, zones, vnet, subnet, value, otherAddresses, peered);
    }

    public RegionPlan withOtherAddresses(int value) {
        return new RegionPlan(name, primary, units, maxUnits, zones, vnet, subnet, inUse, value, peered);
    }

    public RegionPlan withPeered(List<Ipv4Prefix> value) {
        return new RegionPlan(name, primary, units, maxUnits, zones, vnet, subnet, inUse, otherAddresses, value);
    }
}
