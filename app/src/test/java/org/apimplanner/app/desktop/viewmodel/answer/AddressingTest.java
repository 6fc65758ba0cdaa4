package org.apimplanner.app.desktop.viewmodel.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.program.ShippedSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The addresses of a region: the sum, its parts, its sizes, and its place in the network.
final class AddressingTest {
    static List<String> samples() {
        return ShippedSamples.all().stream().map(ShippedSamples.Sample::name).toList();
    }

    private static List<Addressing> all(String json) {
        return new Desk(Desk.plan(json)).planner.answer().addressingProperty().get();
    }

    private static Addressing one(String tierAndMode, String region) {
        return all("{%s, \"edition\": \"2026-11\", \"regions\": [{\"name\": \"westeurope\", %s}]}"
                        .formatted(tierAndMode, region))
                .getFirst();
    }

    /// Azure keeps five addresses of each subnet; a unit of a classic tier takes two, the only one of Developer one;
    /// the balancer of the internal mode one.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "premium | internal | 1 | 5 Azure + 2 × 1 unit + 1 load balancer = 8 → /29 (8)",
                "premium | internal | 2 | 5 Azure + 2 × 2 units + 1 load balancer = 10 → /28 (16)",
                "premium | external | 5 | 5 Azure + 2 × 5 units = 15 → /28 (16)",
                "premium | internal | 6 | 5 Azure + 2 × 6 units + 1 load balancer = 18 → /27 (32)",
                "developer | external | 1 | 5 Azure + 1 × 1 unit = 6 → /29 (8)",
                "developer | internal | 1 | 5 Azure + 1 × 1 unit + 1 load balancer = 7 → /29 (8)"
            })
    void theSumIsThatOfTheDocuments(String tier, String mode, int units, String sum) {
        assertEquals(
                sum,
                one("\"tier\": \"" + tier + "\", \"mode\": \"" + mode + "\"", "\"units\": " + units)
                        .sum());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePartsOfTheBarAreTheSubnet(String sample) {
        for (Addressing region : new Desk(Desk.sample(sample))
                .planner
                .answer()
                .addressingProperty()
                .get()) {
            long parts = region.parts().stream()
                    .mapToLong(Addressing.Part::addresses)
                    .sum();
            assertTrue(parts == 0 || Long.bitCount(parts) == 1, region.region() + " " + region.parts());
            region.parts().forEach(part -> assertTrue(part.addresses() > 0, part.label()));
            assertEquals(parts == 0, region.sizes().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSubnetLiesInTheNetworkThatIsShown(String sample) {
        for (Addressing region : new Desk(Desk.sample(sample))
                .planner
                .answer()
                .addressingProperty()
                .get()) {
            if (region.sizes().size() < 3 || region.vnet().isEmpty()) {
                continue;
            }
            String chosen = region.sizes().get(2).subnet();
            Addressing.Space space = region.vnet().get();
            assertTrue(
                    space.blocks().stream()
                            .anyMatch(block -> block.tone().equals("subnet")
                                    && block.range().toString().equals(chosen)),
                    region.region() + ": " + chosen + " in " + space.all());
        }
    }

    @Test
    void aNetworkOfTwoRangesShowsTheOneWithTheSubnet() {
        Addressing region = one(
                "\"tier\": \"premium\", \"mode\": \"internal\"",
                "\"vnet\": [\"10.0.0.0/24\", \"10.9.0.0/24\"], \"subnet\": \"10.9.0.0/27\"");
        assertEquals("10.9.0.0/24", region.vnet().orElseThrow().all().toString());
        // Half of the /24, then a quarter, an eighth, and as much again for the subnet: three blocks are free.
        assertEquals("224 free", region.vnet().orElseThrow().free());
    }

    @Test
    void whatIsMissingIsAskedFor() {
        Addressing without = one("\"tier\": \"premium\", \"mode\": \"internal\"", "\"units\": 1");
        assertEquals(Optional.of("Give the VNet's address space to get a subnet proposed."), without.hint());
        assertEquals(Optional.empty(), without.vnet());
        Addressing full = one(
                "\"tier\": \"premium\", \"mode\": \"internal\"",
                "\"vnet\": \"10.0.0.0/28\", \"inUse\": [\"10.0.0.0/28\"]");
        assertEquals(Optional.of("The VNet has no room for this subnet beside the ranges in use."), full.hint());
        Addressing given = one(
                "\"tier\": \"premium\", \"mode\": \"internal\"",
                "\"vnet\": \"10.0.0.0/24\", \"subnet\": \"10.0.0.0/27\"");
        assertEquals(Optional.empty(), given.hint());
    }

    @Test
    void outsideOfANetworkThereAreOnlyTheAddressesThatOthersSee() {
        Addressing outside = one("\"tier\": \"consumption\", \"mode\": \"none\"", "\"units\": 1");
        assertEquals("No subnet needed", outside.sum());
        assertEquals(List.of(), outside.parts());
        assertEquals(List.of(), outside.facts());
        assertEquals(Optional.empty(), outside.hint());
        assertFalse(outside.seenBy().isEmpty());
    }

    @Test
    void aSubnetThatIsTooSmallIsMarkedSo() {
        Addressing small = one(
                "\"tier\": \"premium\", \"mode\": \"internal\"",
                "\"units\": 4, \"vnet\": \"10.0.0.0/24\", \"subnet\": \"10.0.0.0/29\"");
        Addressing.Size chosen = small.sizes().getLast();
        assertEquals("wrong", chosen.tone());
        // 5 + 2 × 4 + 1 = 14 are six more than the 8 of a /29.
        assertEquals("-6", chosen.spare());
        assertEquals("Given", chosen.label());
    }

    @Test
    void theAddressesThatAzureKeepsAreNamed() {
        Addressing given = one(
                "\"tier\": \"premium\", \"mode\": \"internal\"",
                "\"vnet\": \"10.0.0.0/24\", \"subnet\": \"10.0.0.32/27\"");
        assertTrue(
                given.facts()
                        .contains(new Explanation.Fact(
                                "Azure keeps", "10.0.0.32, 10.0.0.33, 10.0.0.34, 10.0.0.35, 10.0.0.63")),
                given.facts().toString());
    }
}
