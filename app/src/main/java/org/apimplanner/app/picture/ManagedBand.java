package org.apimplanner.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.picture.BandColumns.Column;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.model.plan.Mode;

/// An instance that Azure runs outside the network: alone, joined to a subnet for what it calls, or
/// reached through a private endpoint in one.
final class ManagedBand implements Band {
    static final int INNER = 344;
    private static final int TRUNK = 20;
    private static final int BELOW = 16;

    private final BandParts parts;
    private final PictureWords words;
    private final BandColumns columns;
    private final boolean endpoint;
    private final ManagedBox managed;
    private final Card clients;
    private final Optional<Card> door;
    private final Optional<NetworkBox> network;
    private final DependencyColumn dependencies;

    ManagedBand(BandParts parts) {
        this.parts = parts;
        words = parts.words();
        columns = parts.columns();
        endpoint = parts.plan().mode() == Mode.PRIVATE_ENDPOINT;
        managed = new ManagedBox(parts.id(), parts.instance(InjectedBand.INSTANCE), words);
        clients = parts.callers(!endpoint);
        door = endpoint
                ? Optional.of(Card.of(
                        parts.id() + "-endpoint",
                        IconKind.GATEWAY,
                        INNER,
                        words.of("endpoint"),
                        List.of(words.of("endpoint.detail"))))
                : Optional.empty();
        network = columns.has(Column.NETWORK)
                ? Optional.of(new NetworkBox(
                        parts.id(),
                        parts.plan(),
                        parts.region(),
                        parts.place(),
                        INNER,
                        door.map(Card::height).orElse(0),
                        words))
                : Optional.empty();
        dependencies = parts.dependencies();
    }

    /// Where the line from the clients runs, from the top.
    private int level() {
        int inNetwork = network.filter(n -> endpoint)
                .map(n -> n.coreOffset() + door.map(Card::height).orElse(0) / 2)
                .orElse(0);
        return Math.max(Math.max(inNetwork, managed.level()), clients.height() / 2);
    }

    private boolean goesAround() {
        return network.isPresent() && !endpoint;
    }

    @Override
    public int height() {
        int box = level() - managed.level() + managed.height();
        int net = network.map(n -> networkOffset() + n.height()).orElse(0);
        int left = Math.max(Math.max(box, net), level() + clients.height() / 2 + 1);
        int out = Math.max(dependencies.height(), level() + (dependencies.height() + 1) / 2);
        return Math.max(left + (goesAround() ? 2 * BELOW : 0), goesAround() ? dependencies.height() : out);
    }

    private int networkOffset() {
        return endpoint
                ? level()
                        - network.orElseThrow().coreOffset()
                        - door.orElseThrow().height() / 2
                : 0;
    }

    @Override
    public Optional<Anchor> place(Placement sheet, String parent, int y) {
        Wires wires = new Wires(sheet);
        int level = y + level();
        Anchor from = new Anchor(
                clients.id(),
                clients.place(sheet, parent, columns.x(Column.ACTORS), level - clients.height() / 2, clients.height()));
        Rect box = new Rect(
                columns.x(Column.MANAGED), level - managed.level(), columns.width(Column.MANAGED), managed.height());
        Anchor instance = managed.place(sheet, parent, box);
        Optional<NetworkBox.Placed> net =
                network.map(n -> n.place(sheet, parent, columns.x(Column.NETWORK), y + networkOffset()));
        int centred = Math.max(0, level() - dependencies.height() / 2);
        DependencyColumn.Placed out =
                dependencies.place(sheet, parent, columns.x(Column.OUT), y + (goesAround() ? 0 : centred));
        int trunk = columns.x(Column.OUT) - TRUNK - TRUNK;
        if (net.isEmpty()) {
            wires.level(parts.id() + "-calls", from, instance, level);
            wires.fork(parts.id() + "-out", instance, level, all(out), trunk);
        } else if (endpoint) {
            Card card = door.orElseThrow();
            Rect subnet = net.get().subnet().bounds();
            Rect bounds = card.place(
                    sheet,
                    net.get().subnet().id(),
                    subnet.x() + SubnetBox.PADDING,
                    level - card.height() / 2,
                    card.height());
            Anchor gate = new Anchor(card.id(), bounds);
            wires.level(parts.id() + "-calls", from, gate, level);
            wires.level(parts.id() + "-link", gate, instance, level);
            int right = columns.x(Column.NETWORK) + columns.width(Column.NETWORK);
            wires.words(parts.id() + "-link", words.of("privateLink"), right, box.x(), level);
            wires.fork(parts.id() + "-out", instance, level, all(out), trunk);
        } else {
            wires.level(parts.id() + "-calls", from, instance, level);
            joined(sheet, wires, instance, net.get(), out, y, box);
        }
        return Optional.empty();
    }

    private static List<Anchor> all(DependencyColumn.Placed out) {
        List<Anchor> targets = new ArrayList<>(out.groups());
        out.backends().ifPresent(targets::add);
        return targets;
    }

    /// Private calls go through the subnet, public ones around the network.
    private void joined(
            Placement sheet,
            Wires wires,
            Anchor instance,
            NetworkBox.Placed net,
            DependencyColumn.Placed out,
            int y,
            Rect box) {
        Rect subnet = net.subnet().bounds();
        int level = Math.clamp(instance.bounds().centreY(), subnet.y() + 12, subnet.bottom() - 12);
        wires.step(
                parts.id() + "-joins", instance, instance.bounds().centreY(), net.subnet(), level, box.right() + TRUNK);
        wires.words(parts.id() + "-joins", words.of("outbound"), box.right() + TRUNK, columns.x(Column.NETWORK), level);
        int trunk = columns.x(Column.OUT) - TRUNK - TRUNK;
        wires.fork(parts.id() + "-out", net.subnet(), subnet.centreY(), out.groups(), trunk);
        if (out.backends().isEmpty()) {
            return;
        }
        Anchor backends = out.backends().get();
        int below = y + height() - BELOW;
        int down = instance.bounds().centreX();
        int second = columns.x(Column.OUT) - TRUNK;
        sheet.connector(
                parts.id() + "-around",
                instance.id(),
                backends.id(),
                Connector.Look.SOLID,
                new Point(down, instance.bounds().bottom()),
                new Point(down, below),
                new Point(second, below),
                new Point(second, backends.bounds().centreY()),
                new Point(backends.bounds().x(), backends.bounds().centreY()));
    }
}
