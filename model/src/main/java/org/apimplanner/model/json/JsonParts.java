package org.apimplanner.model.json;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apimplanner.model.Word;
import tools.jackson.core.JsonGenerator;

/// The kinds of field that every document here is made of.
public final class JsonParts {
    private JsonParts() {}

    public static void word(JsonGenerator json, String name, Word value) {
        json.writeStringProperty(name, value.word());
    }

    /// An absent value becomes a null.
    public static void optional(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    /// The texts of the values, in their order.
    public static void texts(JsonGenerator json, String name, Iterable<?> values) {
        json.writeArrayPropertyStart(name);
        for (Object value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
    }

    /// Objects whose fields `fields` writes.
    public static <T> void objects(
            JsonGenerator json, String name, List<T> values, BiConsumer<JsonGenerator, T> fields) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.accept(json, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
