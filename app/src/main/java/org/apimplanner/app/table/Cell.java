package org.apimplanner.app.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.reference.Source;

/// What stands in one cell of a table. The kinds are those that some format treats in its own way: a
/// number is right-aligned, a list is an array in JSON, a person's words are not trusted by a
/// spreadsheet.
public sealed interface Cell {
    /// A cell with nothing in it.
    static Cell empty() {
        return new Words("");
    }

    /// The cell as text, the same in every locale. Items of a list are joined with `; `.
    String text();

    /// The cell for people to read: the portal's words, and lists as in a sentence.
    default String label() {
        return text();
    }

    /// Words of the reference data or of this program.
    record Words(String text) implements Cell {}

    /// A word of a closed list: programs get its code, people what the portal calls it.
    record Term(String text, String label) implements Cell {}

    /// Words that hold, or may begin with, what a person typed into the plan.
    record Personal(String text) implements Cell {}

    /// A whole number.
    record Count(long value) implements Cell {
        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /// Yes or no.
    record Flag(boolean value) implements Cell {
        @Override
        public String text() {
            return value ? "yes" : "no";
        }
    }

    /// A list of words.
    ///
    /// @param whenEmpty the text of an empty list
    record Several(List<String> items, String whenEmpty) implements Cell {
        public Several {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.isEmpty() ? whenEmpty : Listed.inCell(items);
        }

        @Override
        public String label() {
            return items.isEmpty() ? whenEmpty : Listed.forReading(words());
        }

        /// The items as people call them.
        public List<String> words() {
            return items.stream().map(PortalWords::end).toList();
        }
    }

    /// Where it is documented.
    record Sources(List<Source> sources) implements Cell {
        public Sources {
            sources = List.copyOf(sources);
        }

        @Override
        public String text() {
            return sources.stream()
                    .map(s -> s.document() + ", " + s.section() + " (" + s.asOf() + ")")
                    .collect(Collectors.joining("; "));
        }
    }

    static Cell words(Optional<String> text) {
        return text.<Cell>map(Words::new).orElse(empty());
    }

    static Cell count(Optional<Integer> value) {
        return value.<Cell>map(Count::new).orElse(empty());
    }

    /// The items as they print.
    static Cell several(Collection<?> items) {
        return new Several(items.stream().map(Object::toString).toList(), "");
    }
}
