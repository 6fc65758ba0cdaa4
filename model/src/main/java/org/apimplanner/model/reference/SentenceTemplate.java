package org.apimplanner.model.reference;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Fills `{name}` and `{name|words for when there is none}` placeholders in the sentences of the
/// reference data.
public final class SentenceTemplate {
    private SentenceTemplate() {}

    /// Arguments by the names of their placeholders, in the order of the names.
    ///
    /// @param arguments names and values in turn
    public static SortedMap<String, String> named(Object... arguments) {
        SortedMap<String, String> named = new TreeMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i].toString(), arguments[i + 1].toString());
        }
        return named;
    }

    /// The text with every placeholder replaced by its argument, else by its own fallback words; one
    /// with neither stays as it is.
    public static String fill(String text, Map<String, String> arguments) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int done = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(text, done, open).append(value(text.substring(open + 1, close), arguments));
            done = close + 1;
            open = text.indexOf('{', done);
        }
        return filled.append(text, done, text.length()).toString();
    }

    private static String value(String placeholder, Map<String, String> arguments) {
        int bar = placeholder.indexOf('|');
        String name = bar < 0 ? placeholder : placeholder.substring(0, bar);
        String argument = arguments.get(name);
        if (argument != null) {
            return argument;
        }
        return bar < 0 ? "{" + placeholder + "}" : placeholder.substring(bar + 1);
    }
}
