package org.apimplanner.model.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A JSON value, with one kind more than JSON has: a value that the file names but does not hold.
public sealed interface Json {
    /// `null`.
    Json NULL = new Nothing(true);

    /// A field that is not there.
    Json ABSENT = new Nothing(false);

    /// A number as it is written.
    static Json number(long value) {
        return new Literal(Long.toString(value));
    }

    static Json flag(boolean value) {
        return new Literal(Boolean.toString(value));
    }

    /// A list of the values' texts.
    static Json texts(Collection<?> values) {
        return new Arr(
                values.stream().<Json>map(value -> new Text(value.toString())).toList());
    }

    /// An object; its members in the order of the file, each name once.
    record Obj(List<Member> members) implements Json {
        public Obj {
            members = List.copyOf(members);
        }

        @Override
        public boolean absent() {
            return false;
        }
    }

    record Member(String name, Json value) {}

    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public boolean absent() {
            return false;
        }
    }

    record Text(String value) implements Json {
        @Override
        public boolean absent() {
            return value.isBlank();
        }
    }

    /// A number, `true` or `false`, in the file's spelling.
    record Literal(String value) implements Json {
        private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,10}");

        public boolean isFlag() {
            return value.equals("true") || value.equals("false");
        }

        /// A number without fraction or exponent that is neither too small nor too large.
        public Optional<Integer> wholeNumber(int smallest, int largest) {
            return Optional.of(value)
                    .filter(text -> WHOLE.matcher(text).matches())
                    .map(Long::valueOf)
                    .filter(number -> number >= smallest && number <= largest)
                    .map(Long::intValue);
        }

        @Override
        public boolean absent() {
            return false;
        }
    }

    /// @param written whether a `null` stands there
    record Nothing(boolean written) implements Json {
        @Override
        public boolean absent() {
            return true;
        }
    }

    /// A value that is made elsewhere: a template expression without a known value, or what Terraform
    /// learns while applying. Whatever is made of it is unresolved, too.
    ///
    /// @param found what the file says instead
    /// @param shown how a name made of it reads, its unknown parts in braces
    /// @param expected what would have been a value
    record Unresolved(String found, String shown, String expected) implements Json {
        @Override
        public boolean absent() {
            return false;
        }
    }

    /// A value that is as good as left out: null, or a blank text.
    boolean absent();
}
