package org.apimplanner.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Ink;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.RegionReport;

/// The virtual network of a region: the subnet in it, and below that whom the subnet reaches.
final class NetworkBox {
    private static final int PADDING = 16;
    private static final int HEADING = TextStyle.STRONG.lineHeight() + 16;
    private static final int GAP = 12;
    private static final int BELOW_GAP = 28;
    private static final int MOST_GATEWAYS = 4;

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
                .filter(server -> place.holds(Ipv4Prefix.of(server)))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        if (!servers.isEmpty()) {
            addBelow("dns", IconKind.LIST, words.of("dns"), servers);
        }
        Dependency.privateEndpoints(region)
                .ifPresent(endpoints ->
                        addBelow("endpoints", IconKind.LINK, words.of("privateEndpoints"), subnetOf(endpoints)));
        addGateways(region);
    }

    private String subnetOf(Companion companion) {
        return companion
                .subnet()
                .flatMap(own -> own.cidr())
                .map(cidr -> words.of("companion.subnet", cidr))
                .orElse(words.of("companion.open"));
    }

    /// A card for each workspace gateway that joins the network, the first of many.
    private void addGateways(RegionReport region) {
        List<Companion> gateways = region.companions().stream()
                .filter(companion -> companion.kind() == CompanionKind.WORKSPACE_GATEWAY
                        && companion.subnet().isPresent())
                .toList();
        for (int i = 0; i < Math.min(MOST_GATEWAYS, gateways.size()); i++) {
            Companion gateway = gateways.get(i);
            addBelow(
                    "workspace-" + (i + 1), IconKind.GATEWAY, words.of("workspace", gateway.name()), subnetOf(gateway));
        }
        if (gateways.size() > MOST_GATEWAYS) {
            String more = words.of("more", gateways.size() - MOST_GATEWAYS);
            addBelow("workspaces", IconKind.GATEWAY, words.of("workspaces"), more);
        }
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

    /// The cards below the subnet, one or two in a row.
    private List<List<Card>> rows() {
        int across = stacked ? 1 : 2;
        return IntStream.iterate(0, i -> i < below.size(), i -> i + across)
                .mapToObj(i -> below.subList(i, Math.min(below.size(), i + across)))
                .toList();
    }

    private static int rowHeight(List<Card> row) {
        return row.stream().mapToInt(Card::height).max().orElse(0);
    }

    private int belowHeight() {
        return rows().stream().mapToInt(row -> rowHeight(row) + GAP).sum() - GAP;
    }

    int height() {
        return HEADING + subnet.height() + (below.isEmpty() ? 0 : BELOW_GAP + belowHeight()) + PADDING;
    }

    /// Where things are, for connectors.
    record Placed(Anchor network, Anchor subnet) {}

    Placed place(Placement sheet, String parent, int x, int y) {
        Rect network = new Rect(x, y, widthFor(inner), height());
        String range = place.vnet().isEmpty() ? words.of("network.unknown") : Labels.network(place);
        sheet.box(id, parent, Role.NETWORK, words.of("network") + " " + range, network);
        sheet.icon(id, IconKind.NETWORK, Ink.ACCENT, x + PADDING, y + 7, Card.ICON);
        int textX = x + PADDING + Card.ICON + 6;
        Rect slot = new Rect(textX, y + 8, network.right() - PADDING - textX, 0);
        SubnetBox.heading(sheet, id, words.of("network"), range, slot);
        Anchor placed = subnet.place(sheet, id, x + PADDING, y + HEADING);
        int top = placed.bounds().bottom() + BELOW_GAP;
        for (List<Card> row : rows()) {
            int left = placed.bounds().x();
            for (Card card : row) {
                Rect bounds = card.place(sheet, id, left, top, rowHeight(row));
                reach(sheet, placed, card, bounds);
                left = bounds.right() + GAP;
            }
            top += rowHeight(row) + GAP;
        }
        return new Placed(new Anchor(id, network), placed);
    }

    /// The first card is right below the subnet; only backends are reached from there.
    private void reach(Placement sheet, Anchor from, Card card, Rect bounds) {
        if (card.id().endsWith("-backends")) {
            Anchor to = new Anchor(card.id(), bounds);
            new Wires(sheet).down(id + "-reach", from, to, bounds.centreX());
        }
    }
}
