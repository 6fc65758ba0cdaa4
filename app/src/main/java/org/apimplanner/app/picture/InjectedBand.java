package org.apimplanner.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.picture.BandColumns.Column;
import org.apimplanner.app.picture.scene.Connector.Look;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.model.plan.Mode;

/// An instance inside the subnet, its clients on the Internet or in private networks. Two lanes lead to
/// it: clients above, management below.
final class InjectedBand implements Band {
    static final int INSTANCE = 272;
    private static final int WIDE_INSTANCE = 304;
    static final int BALANCER = 152;
    static final int BALANCER_GAP = 32;
    private static final int LANE_GAP = 16;
    private static final int LOWEST_LANE = 56;
    private static final int TRUNK = 20;
    private static final int SECOND_TRUNK = 36;

    private final BandParts parts;
    private final PictureWords words;
    private final BandColumns columns;
    private final Inbound inbound;
    private final boolean open;
    private final InstanceBox instance;
    private final Optional<Card> clients;
    private final Optional<Card> control;
    private final Optional<Card> publicVip;
    private final Optional<Card> balancer;
    private final Optional<EgressPaths> ways;
    private final DependencyColumn dependencies;
    private final int clientLane;
    private final int controlLane;
    private final NetworkBox network;

    InjectedBand(BandParts parts) {
        this.parts = parts;
        words = parts.words();
        columns = parts.columns();
        inbound = parts.inbound();
        open = parts.plan().mode() == Mode.EXTERNAL;
        instance = parts.instance(open ? WIDE_INSTANCE : INSTANCE);
        clients = parts.shared() ? Optional.empty() : Optional.of(parts.callers(open));
        control = inbound.control()
                .map(tag -> Card.of(
                        parts.id() + "-control",
                        IconKind.GEAR,
                        columns.width(Column.ACTORS),
                        words.of("control"),
                        List.of(tag)));
        publicVip =
                columns.has(Column.VIP) && (open || control.isPresent()) ? Optional.of(publicVip()) : Optional.empty();
        balancer = open ? Optional.empty() : Optional.of(privateVip());
        ways = columns.has(Column.WAYS)
                ? EgressPaths.of(parts.id(), parts.region(), parts.place(), columns.width(Column.WAYS), words)
                : Optional.empty();
        dependencies = parts.dependencies();
        int lower = laneHeight(control, open ? Optional.empty() : publicVip);
        int upper = laneHeight(clients, balancer);
        boolean two = open || control.isPresent();
        int missing = Math.max(0, instance.height() - upper - (two ? LANE_GAP + lower : 0));
        clientLane = upper + (two ? missing / 2 : missing);
        controlLane = two ? lower + missing - missing / 2 : 0;
        network = new NetworkBox(
                parts.id(), parts.plan(), parts.region(), parts.place(), innerWidth(open), coreHeight(), words);
    }

    /// The width inside the subnet.
    static int innerWidth(boolean open) {
        return open ? WIDE_INSTANCE : BALANCER + BALANCER_GAP + INSTANCE;
    }

    private Card publicVip() {
        List<String> details = new ArrayList<>();
        details.add(words.of(open ? "balancer.public" : "vip.management"));
        if (open) {
            details.addAll(inbound.probes());
        }
        if (parts.region().publicIp().zoneRedundant()) {
            details.add(words.of("vip.zones"));
        }
        return Card.of(
                parts.id() + "-vip",
                open ? IconKind.BALANCER : IconKind.GATEWAY,
                columns.width(Column.VIP),
                words.of("vip.public"),
                details);
    }

    private Card privateVip() {
        List<String> details = new ArrayList<>();
        details.add(words.of("balancer.internal"));
        details.addAll(inbound.probes());
        return Card.of(parts.id() + "-balancer", IconKind.BALANCER, BALANCER, words.of("vip.private"), details);
    }

    private static int laneHeight(Optional<Card> left, Optional<Card> right) {
        int height = Math.max(
                left.map(Card::height).orElse(0), right.map(Card::height).orElse(0));
        return Math.max(LOWEST_LANE, height);
    }

    private int coreHeight() {
        return clientLane + (controlLane == 0 ? 0 : LANE_GAP + controlLane);
    }

    @Override
    public int height() {
        int left = network.coreOffset() + coreHeight();
        int right = Math.max(
                dependencies.height(), ways.map(w -> waysOffset(w) + w.height()).orElse(0));
        return Math.max(Math.max(left, right), network.height());
    }

    /// Level with the instance where that leaves no room unused above.
    private int waysOffset(EgressPaths way) {
        int level = network.coreOffset() + coreHeight() / 2 - way.lead();
        int spare = Math.max(network.height(), dependencies.height()) - way.height();
        return Math.max(0, Math.min(level, spare));
    }

    /// Level with the instance where the band is high enough.
    private int outOffset() {
        int level = network.coreOffset() + coreHeight() / 2 - dependencies.height() / 2;
        return Math.max(0, Math.min(level, height() - dependencies.height()));
    }

    @Override
    public Optional<Anchor> place(Placement sheet, String parent, int y) {
        Wires wires = new Wires(sheet);
        NetworkBox.Placed placed = network.place(sheet, parent, columns.x(Column.NETWORK), y);
        int core = y + network.coreOffset();
        int upper = core + clientLane / 2;
        int lower = core + clientLane + LANE_GAP + controlLane / 2;
        int right = placed.subnet().bounds().right() - SubnetBox.PADDING;
        Anchor inner = new Anchor(
                instance.id(),
                instance.place(sheet, placed.subnet().id(), right - instance.width(), core, coreHeight()));
        Optional<Anchor> vip = publicVip.map(card -> open
                ? placed(card, sheet, parent, Column.VIP, core, coreHeight())
                : placed(card, sheet, parent, Column.VIP, core + clientLane + LANE_GAP, controlLane));
        Anchor entry = balancer.map(card -> new Anchor(
                        card.id(),
                        card.place(
                                sheet,
                                placed.subnet().id(),
                                right - INSTANCE - BALANCER_GAP - BALANCER,
                                core,
                                clientLane)))
                .or(() -> vip)
                .orElse(inner);
        clients.map(card -> placed(card, sheet, parent, Column.ACTORS, core, clientLane))
                .ifPresent(from -> wires.level(parts.id() + "-calls", from, entry, upper));
        inbound.clients()
                .filter(p -> !parts.shared())
                .ifPresent(ports -> label(wires, parts.id() + "-calls", ports, upper));
        if (open) {
            wires.level(parts.id() + "-serves", entry, inner, core + coreHeight() / 2);
        } else {
            wires.level(parts.id() + "-serves", entry, inner, upper);
        }
        control.ifPresent(card -> {
            Anchor from = placed(card, sheet, parent, Column.ACTORS, core + clientLane + LANE_GAP, controlLane);
            wires.level(parts.id() + "-manages", from, vip.orElse(inner), lower);
            label(wires, parts.id() + "-manages", inbound.controlPorts().orElse(""), lower);
            vip.filter(v -> !open).ifPresent(v -> wires.level(parts.id() + "-managed", v, inner, lower));
        });
        placeOut(sheet, wires, parent, inner, y);
        return parts.shared() ? Optional.of(new Anchor(entry.id(), lane(entry.bounds(), core))) : Optional.empty();
    }

    private Rect lane(Rect entry, int core) {
        return new Rect(entry.x(), core, entry.width(), clientLane);
    }

    private Anchor placed(Card card, Placement sheet, String parent, Column column, int y, int height) {
        return new Anchor(card.id(), card.place(sheet, parent, columns.x(column), y, height));
    }

    private void label(Wires wires, String connector, String ports, int y) {
        Column next = columns.has(Column.VIP) ? Column.VIP : Column.NETWORK;
        int left = columns.x(Column.ACTORS) + columns.width(Column.ACTORS);
        wires.words(connector, ports, left, columns.x(next), y);
    }

    private void placeOut(Placement sheet, Wires wires, String parent, Anchor inner, int y) {
        DependencyColumn.Placed out = dependencies.place(sheet, parent, columns.x(Column.OUT), y + outOffset());
        List<Anchor> targets = new ArrayList<>(out.groups());
        out.backends().ifPresent(targets::add);
        int from = columns.x(Column.NETWORK) + columns.width(Column.NETWORK);
        int level = inner.bounds().centreY();
        if (ways.isEmpty()) {
            wires.fork(parts.id() + "-out", inner, level, targets, from + TRUNK);
            return;
        }
        int x = columns.x(Column.WAYS);
        EgressPaths.Placed way = ways.get().place(sheet, parent, x, y + waysOffset(ways.get()));
        wires.fork(parts.id() + "-leaves", inner, level, way.entries(), from + TRUNK);
        wires.words(
                parts.id() + "-leaves-1",
                ways.get().destination(),
                from + TRUNK,
                x,
                way.entries().getFirst().bounds().centreY());
        int after = x + columns.width(Column.WAYS);
        wires.fork(parts.id() + "-out", way.exit(), way.exit().bounds().centreY(), targets, after + TRUNK);
        if (way.endpoints().isPresent() && !out.groups().isEmpty()) {
            Anchor to = out.groups().getFirst();
            Anchor by = way.endpoints().get();
            int lowest = to.bounds().bottom() - TRUNK;
            int end = Math.min(by.bounds().centreY(), lowest);
            wires.step(parts.id() + "-direct", by, by.bounds().centreY(), to, end, after + SECOND_TRUNK, Look.DASHED);
        }
    }
}
