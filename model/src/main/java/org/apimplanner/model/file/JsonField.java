package org.apimplanner.model.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apimplanner.model.Word;
import org.apimplanner.model.json.UnreadableInput;
import tools.jackson.databind.JsonNode;

/// One JSON value and where it stands. Each accessor gives the value as the one type it must have
/// and refuses every other; nothing is converted. A value that is not there is refused by all.
///
/// @param path a JSON pointer; empty for the document itself
record JsonField(JsonNode node, String path) {
    /// The fields of an object.
    JsonFields object() {
        if (!node.isObject()) {
            throw wrong("an object");
        }
        return new JsonFields(node, path);
    }

    /// The elements of an array, each with its own path.
    List<JsonField> elements(String expected) {
        if (!node.isArray()) {
            throw wrong(expected);
        }
        List<JsonField> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(new JsonField(node.get(i), path + '/' + i));
        }
        return elements;
    }

    /// The elements of an array, each read by `decoder`.
    <T> List<T> list(String expected, Function<JsonField, T> decoder) {
        return elements(expected).stream().map(decoder).toList();
    }

    /// The elements of an array in which none may stand twice.
    <E extends Enum<E> & Word> Set<E> words(Class<E> type) {
        Set<E> words = new HashSet<>();
        for (JsonField element : elements("a list of " + String.join(", ", Word.words(type)))) {
            if (!words.add(element.word(type))) {
                throw new UnreadableInput(
                        element.path, Shown.described(element.node) + " a second time", "each entry only once");
            }
        }
        return words;
    }

    /// A word of a closed set, in its exact spelling.
    <E extends Enum<E> & Word> E word(Class<E> type) {
        String expected = "one of " + String.join(", ", Word.words(type));
        String text = text(expected);
        return Word.find(type, text).orElseThrow(() -> unknown(text, Word.words(type), expected));
    }

    /// A text.
    ///
    /// @param expected what to say where there is none
    String text(String expected) {
        if (!node.isString()) {
            throw wrong(expected);
        }
        return node.stringValue();
    }

    /// A number without fraction or exponent.
    int wholeNumber(int smallest, int largest) {
        if (!node.isIntegralNumber()
                || !node.canConvertToInt()
                || node.intValue() < smallest
                || node.intValue() > largest) {
            throw wrong("a whole number from " + smallest + " to " + largest);
        }
        return node.intValue();
    }

    boolean flag() {
        if (!node.isBoolean()) {
            throw wrong("true or false");
        }
        return node.booleanValue();
    }

    /// The refusal of this value for being of the wrong type or out of range.
    UnreadableInput wrong(String expected) {
        return new UnreadableInput(path.isEmpty() ? "the document" : path, Shown.described(node), expected);
    }

    /// The refusal of a text that is none of the known ones.
    UnreadableInput unknown(String text, List<String> known, String expected) {
        return new UnreadableInput(path, Shown.quoted(text) + Nearest.question(text, known), expected);
    }
}
