package org.apimplanner.model.reference;

import java.util.Map;

/// Fills `{name}` placeholders in the sentences of the reference data.
public final class Template {
    private Template() {}

    /// The text with every placeholder that `arguments` knows replaced; the others stay as they are.
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
            String value = arguments.get(text.substring(open + 1, close));
            if (value != null) {
                filled.append(text, done, open).append(value);
                done = close + 1;
            }
            open = text.indexOf('{', value == null ? open + 1 : close);
        }
        return filled.append(text, done, text.length()).toString();
    }
}
