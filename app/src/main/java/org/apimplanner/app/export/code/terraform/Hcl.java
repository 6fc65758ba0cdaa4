package org.apimplanner.app.export.code.terraform;

import java.util.List;
import java.util.Optional;

/// A value in HCL.
sealed interface Hcl {
    /// A text, of which nothing is worked out.
    record Text(String value) implements Hcl {}

    /// What is written as it is: a number, a reference, a call.
    record Raw(String code) implements Hcl {}

    /// On one line.
    record Row(List<Hcl> items) implements Hcl {
        public Row {
            items = List.copyOf(items);
        }
    }

    /// An object over several lines.
    record Table(List<Item> items) implements Hcl {
        public Table {
            items = List.copyOf(items);
        }
    }

    Hcl NULL = new Raw("null");

    static Hcl row(List<?> values) {
        return new Row(
                values.stream().<Hcl>map(value -> new Text(value.toString())).toList());
    }

    static Hcl orNull(Optional<?> value) {
        return value.<Hcl>map(present -> new Text(present.toString())).orElse(NULL);
    }

    /// What a body is made of.
    sealed interface Item {}

    record Attribute(String name, Hcl value) implements Item {}

    /// @param head type and labels as they are written, such as `resource "a" "b"`
    record Block(String head, List<Item> items) implements Item {
        public Block {
            items = List.copyOf(items);
        }
    }

    record Comment(String text) implements Item {}

    /// A blank line.
    record Gap() implements Item {}
}
