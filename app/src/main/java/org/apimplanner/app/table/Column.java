package org.apimplanner.app.table;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/// A column of a table: the one definition from which files, the clipboard and the window take it.
///
/// @param key the column's name where names are written like identifiers, as in JSON
/// @param head what stands above it, in English in every locale
/// @param brief the head where there is little room
/// @param cell what stands in it for a row
/// @param order how rows sort by it, which is by value: ports, addresses and priorities as numbers
/// @param shape how its cells are drawn where letters have a look
/// @param width its preferred width in em
/// @param detail whether a narrow view may leave it out
/// @param <R> what one row is made of
public record Column<R>(
        String key,
        String head,
        String brief,
        Function<R, Cell> cell,
        Comparator<R> order,
        Shape shape,
        double width,
        boolean detail) {
    private static final double USUAL_WIDTH = 8;

    /// How a cell is drawn.
    public enum Shape {
        /// One line.
        TEXT,
        /// One line, aligned to the right.
        NUMBER,
        /// Addresses, tags and names that machines read, too: one line of even letters.
        CODE,
        /// A sign and a word.
        SIGN,
        /// As many lines as it needs.
        WRAPPED
    }

    /// A column of plain text, named after its head: `Next hop address` has the key `nextHopAddress`.
    public static <R> Column<R> of(String head, Function<R, Cell> cell) {
        Comparator<R> byText = Comparator.comparing(row -> cell.apply(row).text(), new ValueOrder());
        return new Column<>(key(head), head, head, cell, byText, Shape.TEXT, USUAL_WIDTH, false);
    }

    /// The cell's text, the same in every projection.
    public String text(R row) {
        return cell.apply(row).text();
    }

    /// The same column where a row holds more than this one needs.
    public <S> Column<S> on(Function<S, R> row) {
        return new Column<>(
                key,
                head,
                brief,
                whole -> cell.apply(row.apply(whole)),
                Comparator.comparing(row, order),
                shape,
                width,
                detail);
    }

    Column<R> keyed(String name) {
        return new Column<>(name, head, brief, cell, order, shape, width, detail);
    }

    Column<R> called(String shorter) {
        return new Column<>(key, head, shorter, cell, order, shape, width, detail);
    }

    Column<R> sorted(Comparator<R> by) {
        return new Column<>(key, head, brief, cell, by, shape, width, detail);
    }

    Column<R> drawn(Shape as, double wide) {
        return new Column<>(key, head, brief, cell, order, as, wide, detail);
    }

    Column<R> asDetail() {
        return new Column<>(key, head, brief, cell, order, shape, width, true);
    }

    private static String key(String head) {
        StringBuilder key = new StringBuilder();
        for (String part : head.toLowerCase(Locale.ROOT).split("[ -]")) {
            key.append(key.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return key.toString();
    }
}
