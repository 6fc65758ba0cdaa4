package org.apimplanner.app.export.handout;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;
import static org.apimplanner.app.export.document.Grid.name;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.app.table.NameTable;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.report.NamedResource;
import org.apimplanner.model.report.RegionReport;

/// How the resources of each region are called.
record NameSection(HandoutContext material) {
    /// Empty where the plan does not say how its resources are named.
    Optional<Section> section() {
        List<InRegion<NamedResource>> rows = InRegion.of(material.report(), RegionReport::names);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = Grid.of(column("Region", 24), column("Resource", 26), column("Name", 50));
        Markup table = grid.rows(rows.stream().map(NameSection::row).toList()).table();
        return Optional.of(Section.of("names", NameTable.TITLE, table));
    }

    private static List<Markup.Element> row(InRegion<NamedResource> row) {
        return cells(
                cell(row.region().displayName()),
                cell(PortalWords.of(row.value().type())),
                name(row.value().name()));
    }
}
