package org.apimplanner.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Ink;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.report.RegionReport;

/// The virtual network of a region: the subnet in it, and below that whom the subnet reaches.
final class NetworkBox {
    private static final int PADDING = 16;
    private static final int HEADING = TextStyle.STRONG.lineHeight() + 16;
    private static final int GAP = 12;
    private static final int BELOW_GAP = 28;

    /// Narrower than this, two cards would break their addresses.
    private static final int NARROW = 400;

    private final String id;
    private final RegionPlan place;
    private final int inner;
    private final PictureWords words;
    private final SubnetBox subnet;
    private final List<Card> below = new ArrayList<>();
    private final boolean stacked;

    /// @param inner the width of what lies inside the subnet
    /// @param core the height of what lies inside the subnet, 0 for nothing
    NetworkBox(String band, Plan plan, RegionReport region, RegionPlan place, int inner, int core, PictureWords words) {
        this.id = band + "-vnet";
        this.place = place;
        this.inner = inner;
        this.words = words;
        this.stacked = inner < NARROW;
        this.subnet = new SubnetBox(id + "-subnet", region, place, inner, core, words);
        region.sourceAddresses().stream()
                .filter(a -> a.seenBy().equals(words.of("seenBy.private")))
                .findFirst()
                .ifPresent(a -> addBelow(
                        "backends",
                        IconKind.SERVERS,
                        words.of("backends.private"),
                        words.of("backends.see", a.value())));
        String servers = plan.customDns().stream()
                .filter(server -> holds(place, server))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        if (!servers.isEmpty()) {
            addBelow("dns", IconKind.LIST, words.of("dns"), servers);
        }
    }

    /// Whether an address lies in the region's network, as far as the plan says which that is.
    static boolean holds(RegionPlan place, Ipv4Address address) {
        return place.vnet().stream().anyMatch(vnet -> vnet.contains(address));
    }

    private void addBelow(String name, IconKind icon, String heading, String detail) {
        int width = stacked ? subnet.width() : (subnet.width() - GAP) / 2;
        below.add(Card.of(id + "-" + name, icon, width, heading, List.of(detail)));
    }

    /// The width of the whole box for a width inside the subnet.
    static int widthFor(int inner) {
        return inner + 2 * SubnetBox.PADDING + 2 * PADDING;
    }

    /// From the top of the network to the top of what lies inside the subnet.
    int coreOffset() {
        return HEADING + subnet.coreOffset();
    }

    private int belowHeight() {
        return stacked
                ? below.stream().mapToInt(c -> c.height() + GAP).sum() - GAP
                : below.stream().mapToInt(Card::height).max().orElse(0);
    }

    int height() {
        return HEADING + subnet.height() + (below.isEmpty() ? 0 : BELOW_GAP + belowHeight()) + PADDING;
    }

    /// Where things are, for connectors.
    record Placed(Anchor network, Anchor subnet) {}

    Placed place(Sheet sheet, String parent, int x, int y) {
        Rect network = new Rect(x, y, widthFor(inner), height());
        String range = place.vnet().isEmpty() ? words.of("network.unknown") : Labels.network(place);
        sheet.box(id, parent, Role.NETWORK, words.of("network") + " " + range, network);
        sheet.icon(id, IconKind.NETWORK, Ink.ACCENT, x + PADDING, y + 7, Card.ICON);
        int textX = x + PADDING + Card.ICON + 6;
        Rect slot = new Rect(textX, y + 8, network.right() - PADDING - textX, 0);
        SubnetBox.heading(sheet, id, words.of("network"), range, slot);
        Anchor placed = subnet.place(sheet, id, x + PADDING, y + HEADING);
        int left = placed.bounds().x();
        int top = placed.bounds().bottom() + BELOW_GAP;
        for (Card card : below) {
            Rect bounds = card.place(sheet, id, left, top, stacked ? card.height() : belowHeight());
            reach(sheet, placed, card, bounds);
            left = stacked ? left : bounds.right() + GAP;
            top = stacked ? bounds.bottom() + GAP : top;
        }
        return new Placed(new Anchor(id, network), placed);
    }

    /// The first card is right below the subnet; only backends are reached from there.
    private void reach(Sheet sheet, Anchor from, Card card, Rect bounds) {
        if (card.id().endsWith("-backends")) {
            Anchor to = new Anchor(card.id(), bounds);
            new Wires(sheet).down(id + "-reach", from, to, bounds.centreX());
        }
    }
}
