package org.apimplanner.app.picture.scene;

/// One line of text.
///
/// @param owner the id of the box it stands in or of the connector it names; empty for the sheet
/// @param text as drawn, perhaps shortened
/// @param full the whole text, for a tip where `text` is shortened
/// @param bounds the measured line
public record Label(String owner, String text, String full, TextStyle style, Align align, Rect bounds)
        implements Element {

    /// Which point of the line stays where it is when a face is narrower than measured.
    public enum Align {
        START,
        MIDDLE,
        END
    }

    /// Where the fixed point of the line is.
    public int anchorX() {
        return switch (align) {
            case START -> bounds.x();
            case MIDDLE -> bounds.centreX();
            case END -> bounds.right();
        };
    }

    /// Where the line starts in a face in which it is `width` wide, which is at most the measured width.
    public double start(double width) {
        return switch (align) {
            case START -> anchorX();
            case MIDDLE -> anchorX() - width / 2;
            case END -> anchorX() - width;
        };
    }

    public int baseline() {
        return bounds.y() + style.ascent();
    }

    public boolean shortened() {
        return !text.equals(full);
    }
}
