package org.apimplanner.model.audit.existing;

import java.util.List;

/// A JSON value, with one kind more than JSON has: a value that the file names but does not hold.
sealed interface Json {
    /// An object; its members in the order of the file, each name once.
    record Obj(List<Member> members) implements Json {}

    record Member(String name, Json value) {}

    record Arr(List<Json> items) implements Json {}

    record Text(String value) implements Json {}

    /// A number, `true` or `false`, in the file's spelling.
    record Literal(String value) implements Json {}

    record Nothing() implements Json {}

    /// A template expression without a known value, or a value that Terraform learns while applying.
    ///
    /// @param found what the file says instead
    /// @param shown how a name made of it reads, its unknown parts in braces
    /// @param expected what would have been a value
    record Unresolved(String found, String shown, String expected) implements Json {}

    /// A value that is as good as left out: null, or a blank text.
    default boolean absent() {
        return this instanceof Nothing
                || this instanceof Text text && text.value().isBlank();
    }
}
