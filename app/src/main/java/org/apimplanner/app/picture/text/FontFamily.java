package org.apimplanner.app.picture.text;

import java.io.InputStream;
import org.apimplanner.resources.ShippedResources;

/// A family of typefaces that ships. A character is taken from the first that has it.
public enum FontFamily {
    INTER("Inter", "Inter-Regular", "Inter-Bold"),
    DEJAVU_SANS("DejaVu Sans", "DejaVuSans", "DejaVuSans-Bold"),
    DROID_SANS_FALLBACK("Droid Sans Fallback", "DroidSansFallback", "DroidSansFallback");

    private final String title;
    private final String regular;
    private final String bold;

    FontFamily(String title, String regular, String bold) {
        this.title = title;
        this.regular = regular;
        this.bold = bold;
    }

    /// What the family calls itself.
    public String title() {
        return title;
    }

    /// Whether it has a weight for what is bold.
    public boolean hasBold() {
        return !regular.equals(bold);
    }

    /// Its file, as TrueType; the regular one where there is no other. Close it.
    public InputStream open(boolean heavy) {
        return ShippedResources.open("fonts/" + (heavy ? bold : regular) + ".ttf");
    }
}
