package org.apimplanner.app.picture.scene;

import java.util.List;

/// A small picture of straight lines, drawn in a square of 24 by 24 units.
public enum IconKind {
    STAR("M12 3 L14.6 9.2 L21.3 9.7 L16.2 14.1 L17.8 20.6 L12 17.1 L6.2 20.6 L7.8 14.1 L2.7 9.7 L9.4 9.2 Z"),
    CLOUD("M6 19 L4 18 L3 15.5 L4 13 L6 12 L6.5 9.5 L8.5 7 L11.5 6 L14.5 7 L16.5 9.5 L17 11 L19.5 11.5 L21 13.5"
            + " L21 16.5 L19.5 18.5 L18 19 Z"),
    PEOPLE("M9 4 L11.5 5 L12.5 7.5 L11.5 10 L9 11 L6.5 10 L5.5 7.5 L6.5 5 Z M3 20 L3.5 15.5 L6 13 L12 13 L14.5 15.5"
            + " L15 20 Z M16 6 L18 6.8 L18.8 8.8 L18 10.8 L16 11.6 M17 13.5 L19 14 L20.6 16 L21 20 L18 20"),
    GEAR("M10.5 3 L13.5 3 L14 6 L16 7 L18.5 5.5 L20.5 7.5 L19 10 L19.5 11 L21 11.5 L21 13.5 L19.3 14 L18.8 15.5"
            + " L20.3 17.5 L18 20 L15.5 18.5 L14 19 L13.5 21 L10.5 21 L10 19 L8.5 18.5 L6 20 L3.8 17.5 L5.2 15.5 L4.7 14"
            + " L3 13.5 L3 11.5 L4.7 11 L5 10 L3.5 7.5 L5.5 5.5 L8 7 L10 6 Z M12 9 L14.2 9.9 L15 12 L14.2 14.1 L12 15"
            + " L9.8 14.1 L9 12 L9.8 9.9 Z"),
    BALANCER("M12 3 L12 9 M12 9 L5 15 M12 9 L12 15 M12 9 L19 15 M3 15 L7 15 L7 20 L3 20 Z M10 15 L14 15 L14 20 L10 20 Z"
            + " M17 15 L21 15 L21 20 L17 20 Z"),
    NETWORK("M8 7 L3 12 L8 17 M16 7 L21 12 L16 17 M8.5 12 L8.6 12 M12 12 L12.1 12 M15.5 12 L15.6 12"),
    SHIELD("M12 3 L20 6 L20 12 L18.5 16 L15.5 19 L12 21 L8.5 19 L5.5 16 L4 12 L4 6 Z"),
    ROUTES("M3 12 L9 12 L15 6 L21 6 M9 12 L15 18 L21 18 M18 3 L21 6 L18 9 M18 15 L21 18 L18 21"),
    WALL("M3 5 L21 5 L21 19 L3 19 Z M3 9.7 L21 9.7 M3 14.4 L21 14.4 M9 5 L9 9.7 M15 5 L15 9.7 M6 9.7 L6 14.4"
            + " M12 9.7 L12 14.4 M18 9.7 L18 14.4 M9 14.4 L9 19 M15 14.4 L15 19"),
    GATEWAY("M4 4 L20 4 L20 20 L4 20 Z M8 12 L16 12 M13 8.5 L16.5 12 L13 15.5"),
    /// The gateway of a virtual network, which looks like any other.
    TUNNEL(GATEWAY.path),
    BUILDING("M5 21 L5 4 L15 4 L15 21 Z M15 10 L20 10 L20 21 L15 21 M8 8 L8.1 8 M12 8 L12.1 8 M8 12 L8.1 12"
            + " M12 12 L12.1 12 M9 21 L9 16 L11 16 L11 21"),
    LINK("M9 15 L15 9 M10 7 L13 4 L17 4 L20 7 L20 11 L17 14 M14 17 L11 20 L7 20 L4 17 L4 13 L7 10"),
    SERVERS("M4 4 L20 4 L20 10 L4 10 Z M4 14 L20 14 L20 20 L4 20 Z M7 7 L10 7 M7 17 L10 17"),
    LIST("M4 6 L5 6 M8 6 L20 6 M4 12 L5 12 M8 12 L20 12 M4 18 L5 18 M8 18 L20 18"),
    DELEGATION("M5 5 L11 5 L11 11 L5 11 Z M8 11 L8 17 L14 17 M14 14 L20 14 L20 20 L14 20 Z"),
    SIGNPOST("M12 3 L12 21 M12 5 L19 5 L21 7.5 L19 10 L12 10 M12 11 L5 11 L3 13.5 L5 16 L12 16");

    /// The side of the square, in units.
    public static final int SIDE = 24;

    /// How thick its lines are, in units of that square.
    public static final double THICKNESS = 1.8;

    private final String path;

    IconKind(String path) {
        this.path = path;
    }

    /// The strokes in the words of an SVG path: absolute `M`, `L` and `Z` only.
    public String path() {
        return path;
    }

    /// The words of [#path], one at a time.
    public List<String> steps() {
        return List.of(path.split(" "));
    }

    /// Whether the shape is filled as well as stroked.
    public boolean filled() {
        return this == STAR;
    }
}
