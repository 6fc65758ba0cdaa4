package org.apimplanner.model.json;

import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.model.Word;

/// How a kind of value is written in a text.
///
/// @param expected what may stand there, in words for a sentence
/// @param reading the value of a text, empty where it is none
public record Notation<T>(String expected, Function<String, Optional<T>> reading) {
    /// The words of a closed set in their exact spelling.
    public static <E extends Enum<E> & Word> Notation<E> oneOf(Class<E> type) {
        return new Notation<>(Word.oneOf(type), text -> Word.find(type, text));
    }

    public Optional<T> read(String text) {
        return reading.apply(text);
    }
}
