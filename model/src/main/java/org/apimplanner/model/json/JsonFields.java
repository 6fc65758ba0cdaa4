package org.apimplanner.model.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Builds an object to be written, field by field in the order of the document.
public final class JsonFields {
    private final List<Json.Member> members = new ArrayList<>();

    /// No field yet.
    public JsonFields() {}

    public JsonFields put(String name, Json value) {
        members.add(new Json.Member(name, value));
        return this;
    }

    /// A text.
    public JsonFields put(String name, String text) {
        return put(name, new Json.Text(text));
    }

    public JsonFields put(String name, long number) {
        return put(name, Json.number(number));
    }

    public JsonFields put(String name, boolean flag) {
        return put(name, Json.flag(flag));
    }

    /// The texts of the values, in their order.
    public JsonFields texts(String name, Collection<?> values) {
        return put(name, Json.texts(values));
    }

    /// The object with the fields so far.
    public Json.Obj object() {
        return new Json.Obj(members);
    }
}
