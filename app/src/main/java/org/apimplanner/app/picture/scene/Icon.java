package org.apimplanner.app.picture.scene;

/// A small picture in a square.
///
/// @param owner the id of the box it stands in; empty for the sheet
public record Icon(String owner, IconKind kind, Ink ink, Rect bounds) implements Element {
    /// Units of the sheet for one of the icon's own square.
    public double scale() {
        return bounds.width() / (double) IconKind.SIDE;
    }
}
