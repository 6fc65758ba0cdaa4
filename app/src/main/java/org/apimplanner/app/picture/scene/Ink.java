package org.apimplanner.app.picture.scene;

/// The colour of an icon, by what it says.
public enum Ink {
    MUTED("#4A5564"),
    ACCENT("#0B62C4"),
    ALERT("#B3261E");

    private final String colour;

    Ink(String colour) {
        this.colour = colour;
    }

    /// As `#RRGGBB`.
    public String colour() {
        return colour;
    }
}
