package org.apimplanner.app.picture.scene;

/// What a box stands for, and so how it looks. Borders alone tell the roles apart, so that a print
/// without colours says the same.
public enum Role {
    BAND("#F6F8FB", "#D5DCE6", 1, false, 10),
    NETWORK("#EAF2FC", "#0B62C4", 1.5, true, 8),
    SUBNET("#FFFFFF", "#0B62C4", 1.5, false, 6),
    MANAGED("#FFFFFF", "#77859A", 1.5, true, 8),
    INSTANCE("#DCEAFB", "#0B62C4", 2, false, 6),
    UNIT("#0B62C4", "#0B62C4", 1, false, 3),
    ROOM("#FFFFFF", "#0B62C4", 1, true, 3),
    CARD("#FFFFFF", "#77859A", 1, false, 6),
    CHIP("#EEF2F7", "#B7C2D0", 1, false, 4),
    ALERT("#FDECEA", "#B3261E", 1.5, false, 4),
    GROUP("#FFFFFF", "#77859A", 1, false, 6),
    GROUP_OPTIONAL("#FFFFFF", "#77859A", 1, true, 6),
    PILL("#EEF2F7", "#D5DCE6", 1, false, 4);

    private final String fill;
    private final Line border;
    private final int radius;

    Role(String fill, String line, double thickness, boolean dashed, int radius) {
        this.fill = fill;
        this.border = new Line(line, thickness, dashed);
        this.radius = radius;
    }

    /// The colour inside, as `#RRGGBB`.
    public String fill() {
        return fill;
    }

    public Line border() {
        return border;
    }

    /// The radius of the corners, in units.
    public int radius() {
        return radius;
    }

    /// Whether other boxes lie inside boxes of this role.
    public boolean isContainer() {
        return switch (this) {
            case BAND, NETWORK, SUBNET, MANAGED, INSTANCE, GROUP, GROUP_OPTIONAL -> true;
            case UNIT, ROOM, CARD, CHIP, ALERT, PILL -> false;
        };
    }
}
