package org.apimplanner.model.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.model.report.AddressMap;
import org.apimplanner.model.report.AddressMap.Use;
import org.apimplanner.model.report.Report;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;

class AddressMapTest {
    private static final Planner PLANNER = new Planner(ReferenceReader.read(ShippedResources::reference));

    private static Report report(String vnet, String... inUse) {
        RegionPlan region = RegionPlan.of("westeurope", true)
                .withVnet(Ipv4Prefix.parse(vnet))
                .withInUse(List.of(inUse).stream().map(Ipv4Prefix::parse).toList());
        return PLANNER.plan(Plan.of("2026-08", Tier.PREMIUM, Mode.INTERNAL, region));
    }

    private static List<String> lines(Report report) {
        return report.addressing().getFirst().blocks().stream()
                .map(block -> block.cidr() + " " + block.use().word())
                .toList();
    }

    @Test
    void everyAddressOfTheNetworkIsInExactlyOneBlock() {
        // One Premium unit, internal: 5 + 2 + 1 = 8, and 10 with one more: a /28. Used .0-.15, so the /28
        // goes to .16; left over is .32/27.
        assertEquals(
                List.of("10.0.0.0/28 inUse", "10.0.0.16/28 subnet", "10.0.0.32/27 free"),
                lines(report("10.0.0.0/26", "10.0.0.0/28")));
    }

    @Test
    void theNextFreeBlockIsTheLowestOfTheRecommendedSize() {
        AddressMap map = report("10.0.0.0/26", "10.0.0.0/28").addressing().getFirst();
        assertEquals(Optional.of(Ipv4Prefix.parse("10.0.0.32/28")), map.nextFree());
        assertEquals(32, map.freeAddresses());
    }

    @Test
    void aRangeInUseInsideAnotherIsOneBlock() {
        assertEquals(
                List.of("10.0.0.0/27 inUse", "10.0.0.32/28 subnet", "10.0.0.48/28 free"),
                lines(report("10.0.0.0/26", "10.0.0.0/27", "10.0.0.8/29")));
    }

    @Test
    void aNetworkInUseFromEndToEndHasNoFreeBlock() {
        AddressMap map = report("10.0.0.0/26", "10.0.0.0/16").addressing().getFirst();
        assertEquals(
                List.of(Use.IN_USE),
                map.blocks().stream().map(AddressMap.Block::use).toList());
        assertEquals(Optional.empty(), map.nextFree());
    }

    @Test
    void azureKeepsTheFirstFourAddressesAndTheLast() {
        var chosen = report("10.0.0.0/26")
                .regions()
                .getFirst()
                .subnet()
                .orElseThrow()
                .chosen()
                .orElseThrow();
        assertEquals(
                List.of("10.0.0.0", "10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.15"),
                chosen.reservedAddresses().stream().map(Ipv4Address::toString).toList());
    }
}
