package org.apimplanner.model.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apimplanner.model.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// One JSON object of a reference file, read strictly.
///
/// Every accessor takes a key once; [#end] refuses what nobody took. A key that is absent is a fault
/// unless the accessor says otherwise. Each fault is an [IllegalArgumentException] with one sentence
/// that names the file, the row and the field.
final class JsonRow {
    private final String place;
    private final String path;
    private final JsonNode node;
    private final Set<String> unread;

    /// @param place the file and the row, as a fault names them
    /// @param path the field that holds this object, with a final dot; empty for a row itself
    JsonRow(String place, String path, JsonNode node) {
        this.place = place;
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw fault("", describe(node), "an object");
        }
        this.unread = new TreeSet<>(node.propertyNames());
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text(String key) {
        return textOf(key, take(key));
    }

    Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    int number(String key, int least, int most) {
        JsonNode value = take(key);
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw fault(key, describe(value), "a whole number from " + least + " to " + most);
        }
        return value.intValue();
    }

    Optional<Integer> optionalNumber(String key, int least, int most) {
        return has(key) ? Optional.of(number(key, least, most)) : Optional.empty();
    }

    boolean flag(String key, boolean whenAbsent) {
        if (!has(key)) {
            return whenAbsent;
        }
        JsonNode value = take(key);
        if (!value.isBoolean()) {
            throw fault(key, describe(value), "true or false");
        }
        return value.booleanValue();
    }

    /// A text that `parse` understands.
    ///
    /// @param expected what `parse` wants, in words
    <T> T parsed(String key, String expected, Function<String, Optional<T>> parse) {
        return parsed(key, text(key), expected, parse);
    }

    <E extends Enum<E> & Word> E word(String key, Class<E> type) {
        return parsed(key, oneOf(type), text -> Word.find(type, text));
    }

    /// The words in an array, none twice; none at all when the key is absent.
    <E extends Enum<E> & Word> Set<E> words(String key, Class<E> type) {
        Set<E> words = EnumSet.noneOf(type);
        for (E word : list(key, oneOf(type), text -> Word.find(type, text))) {
            if (!words.add(word)) {
                throw fault(key, "'" + word.word() + "' twice", "each word once");
            }
        }
        return Collections.unmodifiableSet(words);
    }

    /// The texts of an array in their order, none twice; none at all when the key is absent.
    Set<String> texts(String key, String expected, Function<String, Optional<String>> parse) {
        List<String> texts = list(key, expected, parse);
        Set<String> set = new LinkedHashSet<>(texts);
        if (set.size() < texts.size()) {
            throw fault(key, "a value twice", "each value once");
        }
        return Collections.unmodifiableSet(set);
    }

    /// The parsed texts of an array; none at all when the key is absent.
    <T> List<T> list(String key, String expected, Function<String, Optional<T>> parse) {
        List<T> values = new ArrayList<>();
        for (JsonNode element : elements(key)) {
            values.add(parsed(key, textOf(key, element), expected, parse));
        }
        return List.copyOf(values);
    }

    /// The object under `key`; an empty one when the key is absent.
    JsonRow object(String key) {
        JsonNode value = has(key) ? take(key) : JsonNodeFactory.instance.objectNode();
        return new JsonRow(place, path + key + ".", value);
    }

    /// The objects of an array; none at all when the key is absent.
    List<JsonRow> objects(String key) {
        List<JsonRow> rows = new ArrayList<>();
        for (JsonNode element : elements(key)) {
            rows.add(new JsonRow(place, path + key + "[" + rows.size() + "].", element));
        }
        return rows;
    }

    /// The object under `key` as a map from words; an empty one when the key is absent.
    <E extends Enum<E> & Word, V> Map<E, V> map(String key, Class<E> keys, BiFunction<JsonRow, String, V> value) {
        JsonRow object = object(key);
        Map<E, V> map = new EnumMap<>(keys);
        for (String name : List.copyOf(object.unread)) {
            E word = Word.find(keys, name).orElseThrow(() -> fault(key, "'" + name + "'", oneOf(keys)));
            map.put(word, value.apply(object, name));
        }
        return Collections.unmodifiableMap(map);
    }

    /// Refuses keys that no accessor took.
    void end() {
        if (!unread.isEmpty()) {
            throw fault(unread.iterator().next(), "an unknown key", "only the documented keys");
        }
    }

    IllegalArgumentException fault(String key, String found, String expected) {
        String field = path + key;
        String where = field.isEmpty() ? place : place + ", field '" + field.replaceAll("\\.$", "") + "'";
        return new IllegalArgumentException(where + ": found " + found + ", expected " + expected + ".");
    }

    private JsonNode take(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw fault(key, "nothing", "a value");
        }
        unread.remove(key);
        return value;
    }

    /// The elements of an array; none at all when the key is absent.
    List<JsonNode> elements(String key) {
        if (!has(key)) {
            return List.of();
        }
        JsonNode value = take(key);
        if (!value.isArray()) {
            throw fault(key, describe(value), "an array");
        }
        return List.copyOf(value.values());
    }

    private String textOf(String key, JsonNode value) {
        if (!value.isString() || value.stringValue().isBlank()) {
            throw fault(key, describe(value), "a text");
        }
        return value.stringValue();
    }

    private <T> T parsed(String key, String text, String expected, Function<String, Optional<T>> parse) {
        return parse.apply(text).orElseThrow(() -> fault(key, "'" + text + "'", expected));
    }

    private static <E extends Enum<E> & Word> String oneOf(Class<E> type) {
        return "one of " + String.join(", ", Word.words(type));
    }

    private static String describe(JsonNode value) {
        if (value.isContainer()) {
            return value.isArray() ? "an array" : "an object";
        }
        return value.isMissingNode() ? "nothing" : value.toString();
    }
}
