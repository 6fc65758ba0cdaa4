package org.apimplanner.app.export.topology.write;

import java.util.List;
import org.apimplanner.app.export.topology.scene.Connector;
import org.apimplanner.app.export.topology.scene.Point;

/// The arrowhead at the end of a connector.
public final class ArrowHead {
    private ArrowHead() {}

    /// Its three corners, the tip first.
    public static List<Point> of(Connector connector) {
        Point tip = connector.end();
        Point before = connector.beforeEnd();
        int dx = Integer.signum(tip.x() - before.x());
        int dy = Integer.signum(tip.y() - before.y());
        int x = tip.x() - dx * Connector.HEAD_LENGTH;
        int y = tip.y() - dy * Connector.HEAD_LENGTH;
        int half = Connector.HEAD_HALF;
        return List.of(tip, new Point(x + dy * half, y + dx * half), new Point(x - dy * half, y - dx * half));
    }
}
