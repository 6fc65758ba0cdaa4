package org.apimplanner.app.picture.scene;

import java.util.List;

/// A line from one box to another, with an arrowhead at its end.
///
/// @param points at least two; upright and level pieces only
public record Connector(String id, String from, String to, List<Point> points, Look look) implements Element {
    /// The colour of every connector, as `#RRGGBB`.
    public static final String COLOUR = "#3C4A5E";

    private static final double THICKNESS = 1.5;

    /// The length of the arrowhead along the line, and half its width across, in units.
    private static final int HEAD_LENGTH = 9;

    private static final int HEAD_HALF = 4;

    public Connector {
        points = List.copyOf(points);
    }

    public enum Look {
        SOLID,
        DASHED
    }

    public Line line() {
        return new Line(COLOUR, THICKNESS, look == Look.DASHED);
    }

    /// The corners of the arrowhead, its tip first.
    public List<Point> head() {
        Point tip = end();
        Point before = points.get(points.size() - 2);
        int dx = Integer.signum(tip.x() - before.x());
        int dy = Integer.signum(tip.y() - before.y());
        int x = tip.x() - dx * HEAD_LENGTH;
        int y = tip.y() - dy * HEAD_LENGTH;
        return List.of(
                tip,
                new Point(x + dy * HEAD_HALF, y + dx * HEAD_HALF),
                new Point(x - dy * HEAD_HALF, y - dx * HEAD_HALF));
    }

    public Point end() {
        return points.getLast();
    }
}
