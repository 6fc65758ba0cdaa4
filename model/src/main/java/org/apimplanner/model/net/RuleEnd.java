package org.apimplanner.model.net;

import java.util.List;
import java.util.stream.Stream;

/// One end of a rule in words: a place, a service tag, a range, or several ranges as one text, such as
/// `203.0.113.0/24; 198.51.100.7/32`.
public final class RuleEnd {
    private static final String SEPARATOR = ";";

    private RuleEnd() {}

    /// The words as one text.
    public static String text(List<String> words) {
        return String.join(SEPARATOR + " ", words);
    }

    /// The words of a text: itself where it is one word.
    public static List<String> words(String text) {
        return text.contains(SEPARATOR)
                ? Stream.of(text.split(SEPARATOR))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : List.of(text);
    }
}
