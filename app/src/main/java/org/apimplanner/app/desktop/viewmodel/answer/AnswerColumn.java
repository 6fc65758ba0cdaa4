package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.Locale;
import java.util.function.Function;
import org.apimplanner.app.table.Column;

/// A column as the window shows it: one of a table's own, and what its cells say.
///
/// @param column the definition; its text is what copies hold
/// @param head what stands above it
/// @param shown what the cell says, where the window has words of its own for it
/// @param shape how its cells are drawn
public record AnswerColumn<R>(Column<R> column, String head, Function<R, String> shown, Column.Shape shape) {

    public AnswerColumn<R> shownAs(Function<R, String> words) {
        return new AnswerColumn<>(column, head, words, shape);
    }

    /// The same column with as many lines as a cell needs.
    public AnswerColumn<R> wrapped() {
        return new AnswerColumn<>(column, head, shown, Column.Shape.WRAPPED);
    }

    public String key() {
        return column.key();
    }

    /// What a filter looks at: what is defined and what is shown, each on one line.
    String searched(R row) {
        return column.text(row) + "\n" + shown.apply(row);
    }

    /// A word for the look of a sign, such as `inbound`: the spelling that stands in the files.
    public String tone(R row) {
        return column.text(row).toLowerCase(Locale.ROOT);
    }
}
