package org.apimplanner.app.export.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.apimplanner.model.Word;
import org.apimplanner.model.reference.Source;

/// The columns of a table and how each is filled from a row. Immutable: each method gives a shape
/// with one column more.
///
/// @param <R> what one row of the table is made of
record TableShape<R>(String name, List<Field<R>> fields) {
    record Field<R>(Column column, Function<R, Cell> cell) {}

    static <R> TableShape<R> named(String name) {
        return new TableShape<>(name, List.of());
    }

    Table fill(List<R> rows) {
        List<Column> columns = fields.stream().map(Field::column).toList();
        return new Table(name, columns, rows.stream().map(this::cells).toList());
    }

    private List<Cell> cells(R row) {
        return fields.stream().map(f -> f.cell().apply(row)).toList();
    }

    TableShape<R> cell(String head, Function<R, Cell> cell) {
        List<Field<R>> longer = new ArrayList<>(fields);
        longer.add(new Field<>(new Column(head, key(head), false), cell));
        return new TableShape<>(name, List.copyOf(longer));
    }

    TableShape<R> words(String head, Function<R, String> words) {
        return cell(head, r -> new Cell.Words(words.apply(r)));
    }

    TableShape<R> word(String head, Function<R, ? extends Word> word) {
        return words(head, r -> word.apply(r).word());
    }

    TableShape<R> maybe(String head, Function<R, Optional<String>> words) {
        return cell(head, r -> Cell.words(words.apply(r)));
    }

    TableShape<R> personal(String head, Function<R, String> words) {
        return cell(head, r -> new Cell.Personal(words.apply(r)));
    }

    TableShape<R> count(String head, ToLongFunction<R> value) {
        return cell(head, r -> new Cell.Count(value.applyAsLong(r)));
    }

    TableShape<R> flag(String head, Predicate<R> value) {
        return cell(head, r -> new Cell.Flag(value.test(r)));
    }

    TableShape<R> several(String head, Function<R, ? extends Collection<?>> items) {
        return cell(head, r -> Cell.several(items.apply(r)));
    }

    TableShape<R> sources(Function<R, List<Source>> sources) {
        return cell("Reference", r -> new Cell.Sources(sources.apply(r)))
                .keyed("references")
                .detail();
    }

    /// The last column, marked as one that a narrow view may leave out.
    TableShape<R> detail() {
        return changeLast(c -> new Column(c.head(), c.key(), true));
    }

    /// The last column under the key that a report has for it.
    TableShape<R> keyed(String key) {
        return changeLast(c -> new Column(c.head(), key, c.detail()));
    }

    private TableShape<R> changeLast(UnaryOperator<Column> change) {
        List<Field<R>> changed = new ArrayList<>(fields);
        Field<R> last = changed.removeLast();
        changed.add(new Field<>(change.apply(last.column()), last.cell()));
        return new TableShape<>(name, List.copyOf(changed));
    }

    /// `Next hop address` becomes `nextHopAddress`.
    private static String key(String head) {
        StringBuilder key = new StringBuilder();
        for (String part : head.toLowerCase(Locale.ROOT).split("[ -]")) {
            key.append(key.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return key.toString();
    }
}
