package org.apimplanner.app.export.handout;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;
import static org.apimplanner.app.export.document.Grid.name;
import static org.apimplanner.app.export.document.Grid.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.model.report.AddressMap;
import org.apimplanner.model.report.AddressMap.Block;
import org.apimplanner.model.report.AddressMap.Use;
import org.apimplanner.model.report.RegionReport;

/// Each virtual network from its first address to its last. Free blocks that follow one another are
/// one row.
record AddressSection(HandoutContext material) {
    Section section() {
        List<Section.Part> parts = new ArrayList<>();
        List<Markup> content = new ArrayList<>();
        for (AddressMap map : material.report().addressing()) {
            Section.Part part = new Section.Part(id(parts.size()), caption(map));
            parts.add(part);
            content.add(part.heading());
            content.add(Markup.of("p", summary(map)));
            content.add(table(map));
        }
        if (parts.isEmpty()) {
            content.add(Markup.of("p", "The plan gives no virtual network."));
        }
        return new Section("address-space", "Address space", parts, content);
    }

    /// The heading of a region's first network; empty where it has none.
    Optional<String> idFor(RegionReport region) {
        List<AddressMap> maps = material.report().addressing();
        for (int i = 0; i < maps.size(); i++) {
            if (maps.get(i).regions().contains(region.name())) {
                return Optional.of(id(i));
            }
        }
        return Optional.empty();
    }

    private static String id(int index) {
        return "network-" + (index + 1);
    }

    private String caption(AddressMap map) {
        return map.vnet() + " · " + regions(map);
    }

    private String regions(AddressMap map) {
        return map.regions().stream().map(material::regionName).collect(Collectors.joining(", "));
    }

    private static String summary(AddressMap map) {
        String next = map.nextFree()
                .map(n -> "the next free block of the recommended size is " + n + ".")
                .orElse("no free block of the recommended size is left.");
        return map.freeAddresses() + " of " + map.vnet().size() + " addresses are free; " + next;
    }

    private Markup table(AddressMap map) {
        Grid grid = Grid.of(
                column("From", 14), column("To", 14), column("Addresses", 11), column("Use", 21), column("Blocks", 40));
        return grid.captioned(caption(map))
                .rows(runs(map.blocks()).stream().map(this::row).toList())
                .table();
    }

    private List<Markup.Element> row(List<Block> run) {
        return cells(
                name(run.getFirst().cidr().first().toString()),
                name(run.getLast().cidr().last().toString()),
                number(run.stream().mapToLong(b -> b.cidr().size()).sum()),
                use(run.getFirst()),
                cell(Markup.of(
                        "div.small", run.stream().map(b -> b.cidr().toString()).collect(Collectors.joining(", ")))));
    }

    private Markup.Element use(Block block) {
        return switch (block.use()) {
            case FREE -> cell(Markup.of("span.free", "free"));
            case IN_USE -> cell("in use by others");
            case SUBNET ->
                cell(Markup.of(
                        "span.name",
                        block.region().map(material::regionName).orElse("") + (block.proposed() ? ", proposed" : "")));
        };
    }

    private static List<List<Block>> runs(List<Block> blocks) {
        List<List<Block>> runs = new ArrayList<>();
        for (Block block : blocks) {
            boolean goesOn = block.use() == Use.FREE
                    && !runs.isEmpty()
                    && runs.getLast().getFirst().use() == Use.FREE;
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(block);
        }
        return runs;
    }
}
