package org.apimplanner.app.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.Word;
import org.apimplanner.model.reference.Source;

/// The columns of a table and how each is filled from a row. Immutable: each method gives a shape
/// with one column more, or with its last column changed.
///
/// @param <R> what one row of the table is made of
public record TableShape<R>(String name, List<Column<R>> columns) {
    public TableShape {
        columns = List.copyOf(columns);
    }

    public static <R> TableShape<R> named(String name) {
        return new TableShape<>(name, List.of());
    }

    public Table fill(List<R> rows) {
        return new Table(name, columns, rows.stream().map(this::cells).toList());
    }

    private List<Cell> cells(R row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }

    /// The column of that key.
    ///
    /// @throws IllegalArgumentException for a key that no column has
    public Column<R> column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The table '" + name + "' has no '" + key + "'."));
    }

    public TableShape<R> cell(String head, Function<R, Cell> cell) {
        List<Column<R>> longer = new ArrayList<>(columns);
        longer.add(Column.of(head, cell));
        return new TableShape<>(name, longer);
    }

    public TableShape<R> words(String head, Function<R, String> words) {
        return cell(head, r -> new Cell.Words(words.apply(r)));
    }

    /// A word of a closed list.
    public TableShape<R> word(String head, Function<R, ? extends Word> word) {
        return words(head, r -> word.apply(r).word());
    }

    /// A word of a closed list that the portal calls otherwise.
    public <W extends Word> TableShape<R> term(String head, Function<R, W> word, Function<W, String> label) {
        return cell(head, r -> {
            W it = word.apply(r);
            return new Cell.Term(it.word(), label.apply(it));
        });
    }

    /// A source or destination, which may be any.
    public TableShape<R> end(String head, Function<R, String> code) {
        return cell(head, r -> new Cell.Term(code.apply(r), PortalWords.end(code.apply(r))));
    }

    public TableShape<R> maybe(String head, Function<R, Optional<String>> words) {
        return cell(head, r -> Cell.words(words.apply(r)));
    }

    public TableShape<R> personal(String head, Function<R, String> words) {
        return cell(head, r -> new Cell.Personal(words.apply(r)));
    }

    public TableShape<R> count(String head, ToLongFunction<R> value) {
        return cell(head, r -> new Cell.Count(value.applyAsLong(r)));
    }

    public TableShape<R> flag(String head, Predicate<R> value) {
        return cell(head, r -> new Cell.Flag(value.test(r)));
    }

    public TableShape<R> several(String head, Function<R, ? extends Collection<?>> items) {
        return cell(head, r -> Cell.several(items.apply(r)));
    }

    public TableShape<R> sources(Function<R, List<Source>> sources) {
        return cell("Reference", r -> new Cell.Sources(sources.apply(r)))
                .keyed("references")
                .detail();
    }

    /// The last column, marked as one that a narrow view may leave out.
    public TableShape<R> detail() {
        return changeLast(Column::asDetail);
    }

    /// The last column under the key that a report has for it.
    public TableShape<R> keyed(String key) {
        return changeLast(column -> column.keyed(key));
    }

    /// The last column with a shorter head for where there is little room.
    public TableShape<R> brief(String head) {
        return changeLast(column -> column.called(head));
    }

    /// The last column, sorted by something other than the values in its text.
    public TableShape<R> by(Comparator<R> order) {
        return changeLast(column -> column.sorted(order));
    }

    /// The last column, drawn in that shape and that many em wide.
    public TableShape<R> as(Column.Shape shape, double width) {
        return changeLast(column -> column.drawn(shape, width));
    }

    /// The last column, drawn in even letters.
    TableShape<R> code() {
        return changeLast(column -> column.drawn(Column.Shape.CODE, column.width()));
    }

    private TableShape<R> changeLast(UnaryOperator<Column<R>> change) {
        List<Column<R>> changed = new ArrayList<>(columns);
        changed.add(change.apply(changed.removeLast()));
        return new TableShape<>(name, changed);
    }
}
