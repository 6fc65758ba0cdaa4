package org.apimplanner.app.desktop.viewmodel.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Finding;
import org.junit.jupiter.api.Test;

/// The answer on one page, and the addresses of each region. Sizes are the documented sum.
final class OverviewTest {
    private final Desk desk = new Desk(Desk.sample("premium-internal"));

    private List<String> cells(String label) {
        return desk.planner.answer().overviewProperty().get().lines().stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    private Addressing addressing(int region) {
        return desk.planner.answer().addressingProperty().get().get(region);
    }

    @Test
    void theHeadlineIsTheDeploymentInAFewWords() {
        assertEquals(
                "Premium · Internal · 2 regions",
                desk.planner.answer().overviewProperty().get().headline());
        desk.planner.form().service().mode().choose(Mode.EXTERNAL);
        assertEquals(
                "Premium · External · 2 regions",
                desk.planner.answer().overviewProperty().get().headline());
    }

    @Test
    void whatANewPlanDoesNotSayYetIsNamed() {
        Desk blank = new Desk();
        Overview overview = blank.planner.answer().overviewProperty().get();
        assertEquals(List.of(), overview.attention());
        assertEquals(
                List.of("/regions/0/vnet", "/serviceName"),
                overview.missing().stream().map(Finding::path).sorted().toList());
        blank.session.update(plan -> plan.withServiceName(Optional.of("contoso-apim")));
        assertEquals(
                List.of("/regions/0/vnet"),
                blank.planner.answer().overviewProperty().get().missing().stream()
                        .map(Finding::path)
                        .toList());
    }

    @Test
    void aSubnetIsGivenOrProposed() {
        // 10 addresses need a /28; the second region's 8 fit a /29, and a /28 has room to grow.
        assertEquals(
                List.of("10.20.4.0/27  given; at least a /28", "10.21.4.0/28  proposed; at least a /29"),
                cells("Subnet"));
    }

    @Test
    void theCountsOfBothDirectionsAddUp() {
        for (int region = 0; region < 2; region++) {
            String[] numbers = cells("NSG rules")
                    .get(region)
                    .replaceAll("[^0-9 ]", "")
                    .strip()
                    .split(" +");
            String name = desk.session.report().regions().get(region).name();
            long rules = desk.planner.answer().nsg().rows().stream()
                    .filter(row -> row.region().name().equals(name))
                    .count();
            assertEquals(rules, Long.parseLong(numbers[0]) + Long.parseLong(numbers[1]));
        }
    }

    @Test
    void notesNeedNoAttention() {
        assertTrue(desk.planner.answer().overviewProperty().get().attention().stream()
                .noneMatch(finding -> finding.severity() == Severity.INFO));
    }

    @Test
    void whatASubnetHoldsAddsUpToItsSize() {
        Addressing first = addressing(0);
        // 5 + 2 × 2 + 1 = 10 of the 32 of a /27 leave 22.
        assertEquals(
                List.of("azure 5", "units 4", "balancer 1", "spare 22"),
                first.parts().stream()
                        .map(part -> part.tone() + " " + part.addresses())
                        .toList());
        assertEquals(
                32, first.parts().stream().mapToLong(Addressing.Part::addresses).sum());
    }

    @Test
    void theSizesSayWhatTheyHold() {
        List<Addressing.Size> sizes = addressing(0).sizes();
        assertEquals(
                List.of("minimum", "recommended", "chosen"),
                sizes.stream().map(Addressing.Size::tone).toList());
        // A /28 has 16 addresses: 6 are left, and 5 + 2 × 5 + 1 = 16 are five units.
        assertEquals(new Addressing.Size("minimum", "Minimum", "/28", "16", "6", "5"), sizes.getFirst());
        assertEquals("10.20.4.0/27", sizes.getLast().subnet());
        assertEquals("Given", sizes.getLast().label());
        desk.planner.form().regions().regions().getFirst().subnet().type("10.20.4.0/29");
        assertEquals("wrong", addressing(0).sizes().getLast().tone());
    }

    @Test
    void theNetworkIsShownWithItsBlocks() {
        List<Addressing.Block> blocks = addressing(0).vnet().orElseThrow().blocks();
        assertEquals("10.20.0.0 – 10.20.3.255", blocks.getFirst().span().replace('-', '–'));
        assertEquals("1,024", blocks.getFirst().addresses());
        assertTrue(blocks.stream()
                .anyMatch(block -> block.range().toString().equals("10.20.4.0/27")
                        && block.tone().equals("subnet")));
        assertEquals(Optional.empty(), addressing(0).hint());
    }

    @Test
    void withoutANetworkThereIsNothingToAdd() {
        desk.planner.form().service().tier().choose(Tier.CONSUMPTION);
        desk.planner.form().service().mode().choose(Mode.NONE);
        assertEquals("No subnet needed", addressing(0).sum());
        assertEquals(List.of(), addressing(0).parts());
        assertEquals(List.of(), addressing(0).sizes());
        assertEquals(Optional.empty(), addressing(0).vnet());
        assertEquals(Optional.empty(), addressing(0).hint());
    }
}
