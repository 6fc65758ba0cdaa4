package org.apimplanner.app.picture;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.picture.BandColumns.Column;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.TextStyle;

/// What all regions of an external deployment share: the clients, and below them, as a bar above the
/// bands, the service that sends each of them to a region. From the bar a line runs down left of each
/// column of bands and into every region.
final class RegionsBar {
    private static final String CLIENTS = "clients";
    private static final String BAR = "director";
    private static final int GAP = 28;
    private static final int CLIENTS_WIDTH = 264;

    private final Card clients;
    private final Card bar;

    /// @param width of all bands
    /// @param spreads what sends each client to a region: `director`, or `front.director` for Front Door
    RegionsBar(int width, String spreads, PictureWords words) {
        clients = Card.of(CLIENTS, IconKind.CLOUD, CLIENTS_WIDTH, words.of("clients.internet"), List.of());
        bar = new Card(
                BAR,
                Role.CARD,
                Optional.of(IconKind.ROUTES),
                width,
                List.of(
                        new Card.Paragraph(words.of(spreads), TextStyle.STRONG, 1),
                        new Card.Paragraph(words.of(spreads + ".detail"), TextStyle.SMALL, 1)));
    }

    int height() {
        return clients.height() + GAP + bar.height();
    }

    /// Where the bar was placed.
    Anchor place(Placement sheet, int x, int y) {
        Rect above = clients.place(sheet, Placement.ROOT, x, y, clients.height());
        Rect across = bar.place(sheet, Placement.ROOT, x, above.bottom() + GAP, bar.height());
        Anchor target = new Anchor(BAR, across);
        new Wires(sheet).down("ask", new Anchor(CLIENTS, above), target, above.centreX());
        return target;
    }

    /// The line from the bar to a region's entry.
    ///
    /// @param bus where it runs down
    void enter(Placement sheet, BandParts parts, Anchor from, Anchor entry, int bus) {
        Wires wires = new Wires(sheet);
        String id = parts.id() + "-calls";
        BandColumns columns = parts.columns();
        int y = entry.bounds().centreY();
        wires.downThenRight(id, from, bus, entry, y);
        int left = columns.x(Column.ACTORS) + columns.width(Column.ACTORS);
        parts.inbound()
                .clients()
                .ifPresent(ports -> wires.words(id, ports, left, entry.bounds().x(), y));
    }
}
