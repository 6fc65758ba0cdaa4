package org.apimplanner.app.export.code.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A value of a template, which ARM writes as JSON and Bicep in its own spelling.
sealed interface Node {
    record Text(String value) implements Node {}

    record Whole(int value) implements Node {}

    record Flag(boolean value) implements Node {}

    /// A value that is worked out at deployment.
    ///
    /// @param arm without the brackets around it
    record Expression(String arm, String bicep) implements Node {}

    record Items(List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Fields(List<Field> fields) implements Node {
        public Fields {
            fields = List.copyOf(fields);
        }

        /// An object without fields.
        static Fields of() {
            return new Fields(List.of());
        }

        Fields with(String name, Node value) {
            List<Field> more = new ArrayList<>(fields);
            more.add(new Field(name, value));
            return new Fields(more);
        }

        Fields with(String name, String value) {
            return with(name, new Text(value));
        }

        Fields with(String name, Optional<? extends Node> value) {
            return value.map(present -> with(name, present)).orElse(this);
        }

        /// Unless there are none.
        Fields withAny(String name, List<? extends Node> values) {
            return values.isEmpty() ? this : with(name, new Items(List.copyOf(values)));
        }
    }

    record Field(String name, Node value) {}

    /// Something of a list with a comment above it, which ARM cannot write.
    record Commented(String comment, Node value) implements Node {}

    static Items texts(Collection<?> values) {
        return new Items(
                values.stream().<Node>map(value -> new Text(value.toString())).toList());
    }

    /// An object that refers to a resource by its id.
    static Fields reference(Expression id) {
        return Fields.of().with("id", id);
    }
}
