package org.apimplanner.model.file;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// How a value from a file is shown inside a sentence: short, on one line, without characters that
/// disturb a terminal.
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /// The text in double quotes, cut after 60 characters.
    static String quoted(String text) {
        return '"' + plain(text) + '"';
    }

    /// The text on one line, cut after 60 characters.
    static String plain(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> append(shown, c));
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    /// What a JSON value is, in words: `null`, `17`, `the text "17"`, `an object`.
    static String described(JsonNode node) {
        return switch (node.getNodeType()) {
            case MISSING -> "nothing";
            case NULL -> "null";
            case BOOLEAN, NUMBER -> plain(node.asString());
            case STRING -> "the text " + quoted(node.asString());
            case ARRAY -> node.isEmpty() ? "an empty list" : "a list";
            case OBJECT -> "an object";
            case BINARY, POJO -> "a value that JSON does not have";
        };
    }

    /// Whether a character may stand in a text that people see.
    static boolean visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (visible(codePoint) && Character.getType(codePoint) != Character.FORMAT) {
            shown.appendCodePoint(codePoint);
        } else {
            shown.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
        }
    }
}
