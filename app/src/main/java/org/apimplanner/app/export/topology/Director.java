package org.apimplanner.app.export.topology;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.topology.Columns.Column;
import org.apimplanner.app.export.topology.scene.IconKind;
import org.apimplanner.app.export.topology.scene.Rect;
import org.apimplanner.app.export.topology.scene.Role;
import org.apimplanner.app.export.topology.scene.TextStyle;

/// What all regions of an external deployment share: the clients, and below them, as a bar above the
/// bands, the service that sends each of them to a region. From the bar a line runs down left of each
/// column of bands and into every region.
final class Director {
    private static final String CLIENTS = "clients";
    private static final String BAR = "director";
    private static final int GAP = 28;
    private static final int CLIENTS_WIDTH = 264;

    private final Card clients;
    private final Card bar;

    /// @param width of all bands
    Director(int width, Words words) {
        clients = Card.of(CLIENTS, IconKind.CLOUD, CLIENTS_WIDTH, words.of("clients.internet"), List.of());
        bar = new Card(
                BAR,
                Role.CARD,
                Optional.of(IconKind.ROUTES),
                width,
                List.of(
                        new Card.Paragraph(words.of("director"), TextStyle.STRONG, 1),
                        new Card.Paragraph(words.of("director.detail"), TextStyle.SMALL, 1)));
    }

    int height() {
        return clients.height() + GAP + bar.height();
    }

    /// Where the bar was placed.
    Target place(Sheet sheet, int x, int y) {
        Rect above = clients.place(sheet, Sheet.ROOT, x, y, clients.height());
        Rect across = bar.place(sheet, Sheet.ROOT, x, above.bottom() + GAP, bar.height());
        Target target = new Target(BAR, across);
        new Wires(sheet).down("ask", new Target(CLIENTS, above), target, above.centreX());
        return target;
    }

    /// The line from the bar to a region's entry.
    ///
    /// @param bus where it runs down
    void enter(Sheet sheet, BandParts parts, Target from, Target entry, int bus) {
        Wires wires = new Wires(sheet);
        String id = parts.id() + "-calls";
        Columns columns = parts.columns();
        int y = entry.bounds().centreY();
        wires.downThenRight(id, from, bus, entry, y);
        int left = columns.x(Column.ACTORS) + columns.width(Column.ACTORS);
        parts.inbound()
                .clients()
                .ifPresent(ports -> wires.words(id, ports, left, entry.bounds().x(), y));
    }
}
