package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.Comparator;
import java.util.function.Function;

/// One column of an answer table.
///
/// @param key the message key of its head, and its id
/// @param text what filters look at and copies hold
/// @param shown what the cell says, where that is shorter
/// @param order how it sorts
/// @param tone a word for the cell's look beside its text, such as `inbound`; empty for none
/// @param width its preferred width in em
/// @param shape how its cells are drawn
public record Column<R>(
        String key,
        Function<R, String> text,
        Function<R, String> shown,
        Comparator<R> order,
        Function<R, String> tone,
        double width,
        Shape shape) {

    /// How a cell is drawn.
    public enum Shape {
        /// One line.
        TEXT,
        /// One line, aligned to the right.
        NUMBER,
        /// Addresses, tags and names to copy: one line of even letters.
        CODE,
        /// A sign and a word.
        SIGN,
        /// As many lines as it needs.
        WRAPPED
    }

    public static <R> Column<R> of(String key, double width, Shape shape, Function<R, String> text) {
        return new Column<>(key, text, text, Comparator.comparing(text), row -> "", width, shape);
    }

    public Column<R> sortedBy(Comparator<R> value) {
        return new Column<>(key, text, shown, value, tone, width, shape);
    }

    public Column<R> toned(Function<R, String> value) {
        return new Column<>(key, text, shown, order, value, width, shape);
    }

    public Column<R> shownAs(Function<R, String> value) {
        return new Column<>(key, text, value, order, tone, width, shape);
    }
}
