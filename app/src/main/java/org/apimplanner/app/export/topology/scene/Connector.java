package org.apimplanner.app.export.topology.scene;

import java.util.List;

/// A line from one box to another, with an arrowhead at its end.
///
/// @param points at least two; upright and level pieces only
public record Connector(String id, String from, String to, List<Point> points, Look look) implements Element {
    /// The colour of every connector, as `#RRGGBB`.
    public static final String COLOUR = "#3C4A5E";

    /// How thick the line is, in units.
    public static final double THICKNESS = 1.5;

    /// The length of the arrowhead along the line, and half its width across, in units.
    public static final int HEAD_LENGTH = 9;

    public static final int HEAD_HALF = 4;

    public Connector {
        points = List.copyOf(points);
    }

    public enum Look {
        SOLID,
        DASHED
    }

    public Point end() {
        return points.getLast();
    }

    public Point beforeEnd() {
        return points.get(points.size() - 2);
    }
}
