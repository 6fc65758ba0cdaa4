package org.apimplanner.app.export.document;

/// A box to tick, on the screen and on paper.
public final class TickBox {
    private TickBox() {}

    /// The box with the words that belong to it.
    public static Markup of(Markup words) {
        return Markup.of("label.tick", Markup.of("input.box").with("type", "checkbox"), Markup.text(" "), words);
    }
}
