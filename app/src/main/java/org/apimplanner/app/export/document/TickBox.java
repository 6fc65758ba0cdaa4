package org.apimplanner.app.export.document;

/// A box to tick, on the screen and on paper.
public final class TickBox {
    private TickBox() {}

    /// The box with the words that belong to it.
    public static Markup of(Markup words) {
        return of(words, false);
    }

    /// The box, ticked or not, with the words that belong to it.
    public static Markup of(Markup words, boolean ticked) {
        Markup.Element box = ticked
                ? Markup.of("input.box.ticked").with("type", "checkbox").with("checked", "checked")
                : Markup.of("input.box").with("type", "checkbox");
        return Markup.of("label.tick", box, Markup.text(" "), words);
    }
}
