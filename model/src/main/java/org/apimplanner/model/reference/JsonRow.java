package org.apimplanner.model.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apimplanner.model.Word;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.Notation;
import org.apimplanner.model.json.Shown;

/// One JSON object of a reference file, read strictly.
///
/// Every accessor takes a key once; [#end] refuses what nobody took. A key that is absent is a fault
/// unless the accessor says otherwise. Each fault is an [IllegalArgumentException] with one sentence
/// that names the file, the row and the field.
final class JsonRow {
    private static final Json NOTHING = new Json.Obj(List.of());

    private final String place;
    private final String path;
    private final Map<String, Json> fields = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /// @param place the file and the row, as a fault names them
    /// @param path the field that holds this object, with a final dot; empty for a row itself
    JsonRow(String place, String path, Json node) {
        this.place = place;
        this.path = path;
        if (!(node instanceof Json.Obj object)) {
            throw fault("", describe(node), "an object");
        }
        for (Json.Member member : object.members()) {
            fields.put(member.name(), member.value());
        }
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    String text(String key) {
        return textOf(key, take(key));
    }

    Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    int number(String key, int least, int most) {
        Json value = take(key);
        Optional<Integer> number =
                value instanceof Json.Literal literal ? literal.wholeNumber(least, most) : Optional.empty();
        return number.orElseThrow(() -> fault(key, describe(value), "a whole number from " + least + " to " + most));
    }

    Optional<Integer> optionalNumber(String key, int least, int most) {
        return has(key) ? Optional.of(number(key, least, most)) : Optional.empty();
    }

    boolean flag(String key, boolean whenAbsent) {
        if (!has(key)) {
            return whenAbsent;
        }
        Json value = take(key);
        if (!(value instanceof Json.Literal word && word.isFlag())) {
            throw fault(key, describe(value), "true or false");
        }
        return word.value().equals("true");
    }

    /// A text that `parse` understands.
    ///
    /// @param expected what `parse` wants, in words
    <T> T parsed(String key, String expected, Function<String, Optional<T>> parse) {
        return parsed(key, text(key), expected, parse);
    }

    <E extends Enum<E> & Word> E word(String key, Class<E> type) {
        Notation<E> word = Notation.oneOf(type);
        return parsed(key, word.expected(), word.reading());
    }

    /// The words in an array, none twice; none at all when the key is absent.
    <E extends Enum<E> & Word> Set<E> words(String key, Class<E> type) {
        if (!has(key)) {
            return Set.of();
        }
        Set<E> words = EnumSet.noneOf(type);
        Notation<E> notation = Notation.oneOf(type);
        for (E word : list(key, notation.expected(), notation.reading())) {
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
        for (Json element : elements(key)) {
            values.add(parsed(key, textOf(key, element), expected, parse));
        }
        return List.copyOf(values);
    }

    /// The object under `key`; an empty one when the key is absent.
    JsonRow object(String key) {
        return new JsonRow(place, path + key + ".", has(key) ? take(key) : NOTHING);
    }

    /// The objects of an array; none at all when the key is absent.
    List<JsonRow> objects(String key) {
        List<JsonRow> rows = new ArrayList<>();
        for (Json element : elements(key)) {
            rows.add(new JsonRow(place, path + key + "[" + rows.size() + "].", element));
        }
        return rows;
    }

    /// The object under `key` as a map from words; an empty one when the key is absent.
    <E extends Enum<E> & Word, V> Map<E, V> map(String key, Class<E> keys, BiFunction<JsonRow, String, V> value) {
        JsonRow object = object(key);
        Map<E, V> map = new EnumMap<>(keys);
        for (String name : object.untaken()) {
            E word = parsed(key, name, Notation.oneOf(keys).expected(), text -> Word.find(keys, text));
            map.put(word, value.apply(object, name));
        }
        return Collections.unmodifiableMap(map);
    }

    /// Refuses keys that no accessor took.
    void end() {
        if (taken.size() < fields.size()) {
            throw fault(untaken().getFirst(), "an unknown key", "only the documented keys");
        }
    }

    /// The keys that no accessor took, in alphabetical order.
    private List<String> untaken() {
        return fields.keySet().stream()
                .filter(key -> !taken.contains(key))
                .sorted()
                .toList();
    }

    IllegalArgumentException fault(String key, String found, String expected) {
        String field = path + key;
        String where = field.isEmpty() ? place : place + ", field '" + field.replaceAll("\\.$", "") + "'";
        return new IllegalArgumentException(where + ": found " + found + ", expected " + expected + ".");
    }

    private Json take(String key) {
        Json value = fields.get(key);
        if (value == null) {
            throw fault(key, "nothing", "a value");
        }
        taken.add(key);
        return value;
    }

    /// The elements of an array; none at all when the key is absent.
    List<Json> elements(String key) {
        if (!has(key)) {
            return List.of();
        }
        Json value = take(key);
        if (!(value instanceof Json.Arr list)) {
            throw fault(key, describe(value), "an array");
        }
        return list.items();
    }

    private String textOf(String key, Json value) {
        if (!(value instanceof Json.Text text) || text.value().isBlank()) {
            throw fault(key, describe(value), "a text");
        }
        return text.value();
    }

    private <T> T parsed(String key, String text, String expected, Function<String, Optional<T>> parse) {
        return parse.apply(text).orElseThrow(() -> fault(key, "'" + text + "'", expected));
    }

    private static String describe(Json value) {
        return switch (value) {
            case Json.Arr list -> "an array";
            case Json.Obj object -> "an object";
            case Json.Text text -> Shown.quoted(text.value());
            case Json.Literal literal -> literal.value();
            case Json.Nothing nothing -> nothing.written() ? "null" : "nothing";
            case Json.Unresolved open -> open.found();
        };
    }
}
