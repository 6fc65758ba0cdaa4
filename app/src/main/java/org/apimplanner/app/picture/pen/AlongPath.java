package org.apimplanner.app.picture.pen;

import java.util.List;
import org.apimplanner.app.picture.scene.Point;

/// Finds the place on a path of upright and level pieces that is nearest to a point.
final class AlongPath {
    private final List<Point> points;

    AlongPath(List<Point> points) {
        this.points = points;
    }

    Point nearest(Point to) {
        Point best = points.getFirst();
        for (int i = 1; i < points.size(); i++) {
            Point here = onPiece(points.get(i - 1), points.get(i), to);
            best = distance(here, to) < distance(best, to) ? here : best;
        }
        return best;
    }

    /// How far along that place is: -1 at the start, 1 at the end, as draw.io counts.
    double share(Point to) {
        Point nearest = nearest(to);
        int whole = 0;
        int before = 0;
        boolean passed = false;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            int piece = distance(from, points.get(i));
            boolean here = !passed && onPiece(from, points.get(i), nearest).equals(nearest);
            before = here ? whole + distance(from, nearest) : before;
            passed |= here;
            whole += piece;
        }
        return whole == 0 ? 0 : 2.0 * before / whole - 1;
    }

    private static Point onPiece(Point from, Point to, Point near) {
        return new Point(
                Math.clamp(near.x(), Math.min(from.x(), to.x()), Math.max(from.x(), to.x())),
                Math.clamp(near.y(), Math.min(from.y(), to.y()), Math.max(from.y(), to.y())));
    }

    private static int distance(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }
}
