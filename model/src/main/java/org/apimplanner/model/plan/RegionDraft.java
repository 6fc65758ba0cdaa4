package org.apimplanner.model.plan;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;

/// A region taken apart while one of its parts is exchanged. Lives no longer than that.
final class RegionDraft {
    String name;
    boolean primary;
    int units;
    int maxUnits;
    int zones;
    List<Ipv4Prefix> vnet;
    Optional<Ipv4Prefix> subnet;
    List<Ipv4Prefix> inUse;
    int otherAddresses;
    List<Ipv4Prefix> peered;
    RegionSurroundings surroundings;

    RegionDraft(RegionPlan region) {
        name = region.name();
        primary = region.primary();
        units = region.units();
        maxUnits = region.maxUnits();
        zones = region.zones();
        vnet = region.vnet();
        subnet = region.subnet();
        inUse = region.inUse();
        otherAddresses = region.otherAddresses();
        peered = region.peered();
        surroundings = region.surroundings();
    }

    RegionPlan region() {
        return new RegionPlan(
                name, primary, units, maxUnits, zones, vnet, subnet, inUse, otherAddresses, peered, surroundings);
    }
}
