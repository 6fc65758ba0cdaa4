package org.apimplanner.app.export.handout;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;
import static org.apimplanner.app.export.document.Grid.name;
import static org.apimplanner.app.export.document.Grid.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.table.AlikeRegions;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.report.Route;

/// The route table of each region; regions with equal ones share a table.
record RouteSection(HandoutContext material) {
    Section section() {
        List<Section.Part> parts = new ArrayList<>();
        List<Markup> content = new ArrayList<>();
        SharedTables<Route> tables = material.routeTables();
        for (int i = 0; i < tables.groups().size(); i++) {
            Section.Part part = tables.part(i);
            parts.add(part);
            content.add(part.heading());
            content.add(table(tables.groups().get(i)));
        }
        if (parts.isEmpty()) {
            content.add(Markup.of("p", "The plan forces no traffic through a tunnel: no route of its own is needed."));
        }
        return new Section("routes", "Routes", parts, content);
    }

    private Markup table(AlikeRegions<List<Route>> group) {
        Grid grid = Grid.of(column("Route", 54), column("Destination", 20), column("Next hop", 26));
        return grid.captioned(group.names(material.regions()) + " · Routes")
                .rows(group.value().stream().map(this::row).toList())
                .table();
    }

    private List<Markup.Element> row(Route route) {
        return cells(
                name(route.name(), material.purpose(route.purpose(), Optional.empty(), true, route.references())),
                value(route.destination()),
                cell(
                        Markup.of("div", PortalWords.of(route.nextHopType())),
                        Markup.of(
                                "div",
                                route.nextHopAddress().map(Object::toString).orElse(""))));
    }
}
