package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.Word;
import org.apimplanner.model.net.Ipv4Prefix;

/// One virtual network's address space, block by block: what is in use, what the plan takes, what is
/// free.
///
/// @param vnet the address space
/// @param regions API names of the plan's regions that share it
/// @param blocks lowest address first; free space as the fewest aligned blocks
/// @param nextFree the lowest free block of the size recommended for the first of the regions
public record AddressMap(Ipv4Prefix vnet, List<String> regions, List<Block> blocks, Optional<Ipv4Prefix> nextFree) {
    public AddressMap {
        regions = List.copyOf(regions);
        blocks = List.copyOf(blocks);
    }

    /// How many addresses nothing holds.
    public long freeAddresses() {
        return blocks.stream()
                .filter(block -> block.use() == Use.FREE)
                .mapToLong(block -> block.cidr().size())
                .sum();
    }

    /// What a block is used for.
    public enum Use implements Word {
        IN_USE,
        SUBNET,
        FREE
    }

    /// A part of the address space.
    ///
    /// @param region the region whose subnet it is; empty for the other uses
    /// @param proposed whether the planner chose it
    public record Block(Ipv4Prefix cidr, Use use, Optional<String> region, boolean proposed) {}
}
