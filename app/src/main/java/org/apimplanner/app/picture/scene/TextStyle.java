package org.apimplanner.app.picture.scene;

/// A way to write: size in units, weight and colour.
public enum TextStyle {
    TITLE(26, true, "#1C232D"),
    SUBTITLE(14, false, "#4A5564"),
    BAND(17, true, "#1C232D"),
    STRONG(13, true, "#1C232D"),
    BODY(13, false, "#1C232D"),
    SMALL(12, false, "#4A5564"),
    SMALL_STRONG(12, true, "#4A5564"),
    ALERT(13, true, "#B3261E"),
    WIRE(12, true, "#0B3F80");

    /// The room above the baseline in parts of the size. No face in use needs more.
    private static final double ASCENT = 1.05;

    private static final double HEIGHT = 1.36;

    private final int size;
    private final boolean bold;
    private final String colour;

    TextStyle(int size, boolean bold, String colour) {
        this.size = size;
        this.bold = bold;
        this.colour = colour;
    }

    public int size() {
        return size;
    }

    public boolean bold() {
        return bold;
    }

    /// As `#RRGGBB`.
    public String colour() {
        return colour;
    }

    /// From the top of a line to its baseline, in units.
    public int ascent() {
        return (int) Math.ceil(size * ASCENT);
    }

    /// The height of a line, in units: lines stacked at this distance do not touch.
    public int lineHeight() {
        return (int) Math.ceil(size * HEIGHT);
    }
}
