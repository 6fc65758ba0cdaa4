package org.apimplanner.model.json;

import java.util.Locale;

/// How a value from a file is shown inside a sentence: short, on one line, without characters that
/// disturb a terminal.
public final class Shown {
    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 80;

    private Shown() {}

    /// The text in double quotes, cut after 60 characters.
    public static String quoted(String text) {
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

    /// What a JSON value is, in words: `null`, `17`, `the text "17"`, `an object`. A number stands as the
    /// file spells it: `1e0` is refused for its spelling.
    static String described(Json json) {
        return switch (json) {
            case Json.Nothing nothing -> nothing.written() ? "null" : "nothing";
            case Json.Literal literal -> plain(literal.value());
            case Json.Text text -> "the text " + quoted(text.value());
            case Json.Arr list -> list.items().isEmpty() ? "an empty list" : "a list";
            case Json.Obj object -> "an object";
            case Json.Unresolved value -> plain(value.found());
        };
    }

    /// As [#described], of values among others that are plainly values: `17`, `"17"`, `an empty object`.
    public static String brief(Json json) {
        return switch (json) {
            case Json.Nothing nothing -> "nothing";
            case Json.Literal literal -> clipped(literal.value());
            case Json.Text text -> clippedQuote(text.value());
            case Json.Arr list -> list.items().isEmpty() ? "an empty list" : "a list";
            case Json.Obj object -> object.members().isEmpty() ? "an empty object" : "an object";
            case Json.Unresolved value -> clipped(value.found());
        };
    }

    /// The text in double quotes, on one line, cut after 80 characters.
    public static String clippedQuote(String text) {
        return '"' + clipped(text) + '"';
    }

    /// The text on one line, cut after 80 characters.
    public static String clipped(String text) {
        String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }

    /// Whether a character may stand in a text that people see.
    public static boolean visible(int codePoint) {
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
