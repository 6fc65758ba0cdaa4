package org.apimplanner.app.picture.scene;

/// An upright rectangle on the sheet.
///
/// @param x its left edge, in units from the sheet's left
/// @param y its top edge, in units from the sheet's top
public record Rect(int x, int y, int width, int height) {
    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public int centreX() {
        return x + width / 2;
    }

    public int centreY() {
        return y + height / 2;
    }

    /// The same rectangle further to the right.
    public Rect movedBy(int dx) {
        return new Rect(x + dx, y, width, height);
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean contains(Rect other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }
}
