package org.apimplanner.app.picture;

import java.util.List;
import org.apimplanner.app.picture.scene.Connector.Look;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.TextStyle;

/// Draws connectors from left to right, from the right edge of one box to the left edge of another.
final class Wires {
    /// Between a connector and the words above it.
    private static final int ABOVE = 4;

    /// A smaller change of height would look like a fault.
    private static final int KINK = 3;

    private final Placement sheet;

    Wires(Placement sheet) {
        this.sheet = sheet;
    }

    /// A level connector at `y`.
    void level(String id, Anchor from, Anchor to, int y) {
        sheet.connector(
                id,
                from.id(),
                to.id(),
                Look.SOLID,
                new Point(from.bounds().right(), y),
                new Point(to.bounds().x(), y));
    }

    /// An upright connector from the bottom of one box to the top of another.
    void down(String id, Anchor from, Anchor to, int x) {
        sheet.connector(
                id,
                from.id(),
                to.id(),
                Look.SOLID,
                new Point(x, from.bounds().bottom()),
                new Point(x, to.bounds().y()));
    }

    /// From the bottom of a box down to a level, and along it to the left edge of another box.
    void downThenRight(String id, Anchor from, int x, Anchor to, int y) {
        sheet.connector(
                id,
                from.id(),
                to.id(),
                Look.SOLID,
                new Point(x, from.bounds().bottom()),
                new Point(x, y),
                new Point(to.bounds().x(), y));
    }

    /// Words above the level piece of a connector between two places.
    void words(String connector, String text, int left, int right, int y) {
        int height = TextStyle.WIRE.lineHeight();
        sheet.label(
                connector,
                text,
                TextStyle.WIRE,
                Label.Align.MIDDLE,
                new Rect(left + 4, y - ABOVE - height, right - left - 12, height));
    }

    /// One connector to each target, which part at `trunk`.
    void fork(String id, Anchor from, int y, List<Anchor> targets, int trunk) {
        for (int i = 0; i < targets.size(); i++) {
            step(
                    id + "-" + (i + 1),
                    from,
                    y,
                    targets.get(i),
                    targets.get(i).bounds().centreY(),
                    trunk);
        }
    }

    /// A connector that changes its height at `trunk`.
    void step(String id, Anchor from, int fromY, Anchor to, int toY, int trunk) {
        step(id, from, fromY, to, toY, trunk, Look.SOLID);
    }

    void step(String id, Anchor from, int fromY, Anchor to, int toY, int trunk, Look look) {
        int start = from.bounds().right();
        int end = to.bounds().x();
        if (Math.abs(fromY - toY) <= KINK) {
            sheet.connector(id, from.id(), to.id(), look, new Point(start, fromY), new Point(end, fromY));
            return;
        }
        sheet.connector(
                id,
                from.id(),
                to.id(),
                look,
                new Point(start, fromY),
                new Point(trunk, fromY),
                new Point(trunk, toY),
                new Point(end, toY));
    }
}
