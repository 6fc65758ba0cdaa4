package org.apimplanner.app.table;

import static org.apimplanner.app.table.Column.Shape.CODE;
import static org.apimplanner.app.table.Column.Shape.WRAPPED;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.report.AddressMap;
import org.apimplanner.model.report.AddressMap.Block;
import org.apimplanner.model.report.AddressMap.Use;
import org.apimplanner.model.report.Report;

/// Each virtual network from its first address to its last for people: free blocks that follow one
/// another are one row.
final class AddressRuns {
    private AddressRuns() {}

    private record Run(AddressMap map, List<Block> blocks) {
        Block first() {
            return blocks.getFirst();
        }
    }

    static Table table(Report report) {
        return TableShape.<Run>named("address-space")
                .words("Network", run -> run.map().vnet().toString())
                .as(CODE, 9)
                .words("From", run -> run.first().cidr().first().toString())
                .as(CODE, 8)
                .words("To", run -> run.blocks().getLast().cidr().last().toString())
                .as(CODE, 8)
                .count(
                        "Addresses",
                        run -> run.blocks().stream()
                                .mapToLong(b -> b.cidr().size())
                                .sum())
                .personal("Use", run -> use(report, run.first()))
                .as(WRAPPED, 14)
                .several("Blocks", run -> run.blocks().stream().map(Block::cidr).toList())
                .as(WRAPPED, 26)
                .fill(runs(report));
    }

    private static String use(Report report, Block block) {
        return PortalWords.of(block.use())
                + block.region()
                        .map(region -> " in " + ReportTables.displayName(report, region))
                        .orElse("")
                + (block.proposed() ? ", proposed" : "");
    }

    private static List<Run> runs(Report report) {
        List<Run> runs = new ArrayList<>();
        for (AddressMap map : report.addressing()) {
            boolean free = false;
            for (Block block : map.blocks()) {
                if (!free || block.use() != Use.FREE) {
                    runs.add(new Run(map, new ArrayList<>()));
                }
                runs.getLast().blocks().add(block);
                free = block.use() == Use.FREE;
            }
        }
        return runs;
    }
}
