package org.apimplanner.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Route;

/// How traffic leaves a subnet whose default route is forced: through an appliance or a gateway and the
/// network behind it, past it by routes of its own, or by service endpoints.
final class EgressPaths {
    private static final int GAP = 20;
    private static final int MOST_ROUTES = 4;

    private final String id;
    private final int width;
    private final PictureWords words;
    private final Route forced;
    private final List<Card> device = new ArrayList<>();
    private final Optional<Card> direct;
    private final Optional<Card> endpoints;

    private EgressPaths(
            String band, RegionReport region, RegionPlan place, Route forced, int width, PictureWords words) {
        this.id = band + "-way";
        this.width = width;
        this.words = words;
        this.forced = forced;
        addDevice(region, place);
        List<String> past = region.routes().stream()
                .filter(r -> r.nextHopType() == HopType.INTERNET)
                .map(Route::destination)
                .toList();
        direct = past.isEmpty()
                ? Optional.empty()
                : Optional.of(Card.of(id + "-direct", IconKind.SIGNPOST, width, words.of("direct"), shortened(past)));
        List<String> served = Dependency.endpoints(region);
        endpoints = served.isEmpty()
                ? Optional.empty()
                : Optional.of(Card.of(
                        id + "-endpoints",
                        IconKind.LINK,
                        width,
                        words.of("endpoints"),
                        List.of(String.join(", ", served))));
    }

    /// Empty where nothing forces the subnet's traffic.
    static Optional<EgressPaths> of(String band, RegionReport region, RegionPlan place, int width, PictureWords words) {
        return forcedRoute(region).map(forced -> new EgressPaths(band, region, place, forced, width, words));
    }

    static Optional<Route> forcedRoute(RegionReport region) {
        return region.routes().stream()
                .filter(r -> r.nextHopType() == HopType.VIRTUAL_APPLIANCE
                        || r.nextHopType() == HopType.VIRTUAL_NETWORK_GATEWAY)
                .findFirst();
    }

    private void addDevice(RegionReport region, RegionPlan place) {
        String allowlist = words.counted("allowlist", region.firewall().size());
        if (forced.nextHopAddress().isPresent()) {
            var address = forced.nextHopAddress().get();
            boolean inside = place.holds(Ipv4Prefix.of(address));
            String where = inside ? words.of("appliance.inside", address) : address.toString();
            device.add(
                    Card.of(id + "-appliance", IconKind.WALL, width, words.of("appliance"), List.of(where, allowlist)));
        } else {
            device.add(Card.of(
                    id + "-gateway", IconKind.TUNNEL, width, words.of("gateway"), List.of(words.of("gateway.detail"))));
            device.add(Card.of(
                    id + "-premises",
                    IconKind.BUILDING,
                    width,
                    words.of("premises"),
                    List.of(words.of("premises.firewall", allowlist))));
        }
    }

    private List<String> shortened(List<String> destinations) {
        if (destinations.size() <= MOST_ROUTES) {
            return destinations;
        }
        List<String> shown = new ArrayList<>(destinations.subList(0, MOST_ROUTES - 1));
        shown.add(words.of("more", destinations.size() - shown.size()));
        return shown;
    }

    /// What the forced route catches.
    String destination() {
        return forced.destination();
    }

    private List<Card> all() {
        List<Card> all = new ArrayList<>(device);
        direct.ifPresent(all::add);
        endpoints.ifPresent(all::add);
        return all;
    }

    int height() {
        return all().stream().mapToInt(c -> c.height() + GAP).sum() - GAP;
    }

    /// The height above the middle of the first card.
    int lead() {
        return device.getFirst().height() / 2;
    }

    /// @param entries what the subnet's traffic enters, the forced way first
    /// @param exit where forced traffic comes out
    record Placed(List<Anchor> entries, Anchor exit, Optional<Anchor> endpoints) {}

    Placed place(Placement sheet, String parent, int x, int y) {
        List<Anchor> placed = new ArrayList<>();
        int top = y;
        for (Card card : all()) {
            Rect bounds = card.place(sheet, parent, x, top, card.height());
            placed.add(new Anchor(card.id(), bounds));
            top = bounds.bottom() + GAP;
        }
        Anchor exit = placed.get(device.size() - 1);
        if (device.size() > 1) {
            new Wires(sheet)
                    .down(id + "-tunnel", placed.getFirst(), exit, exit.bounds().centreX());
        }
        List<Anchor> entries = new ArrayList<>(placed);
        entries.subList(1, device.size()).clear();
        return new Placed(entries, exit, endpoints.map(c -> placed.getLast()));
    }
}
