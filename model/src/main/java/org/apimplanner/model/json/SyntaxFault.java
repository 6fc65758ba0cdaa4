package org.apimplanner.model.json;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Turns what the JSON parser objects to into a sentence for people.
public final class SyntaxFault {
    private static final String A_VALUE = "a value, such as a number or a text in double quotes";

    /// What the parser's message contains, and what to say was expected. Where none fits, the
    /// sentence is less exact, not wrong.
    private static final List<Hint> HINTS = List.of(
            new Hint("to start property name", "a field name in double quotes"),
            new Hint("was expecting comma", "a comma or the closing bracket"),
            new Hint("was expecting a colon", "a colon after the field name"),
            new Hint("Leading zeroes", "a number without leading zeros"),
            new Hint("comment", "JSON, which has no comments"),
            new Hint("has to be escaped", "the string to end on the same line"),
            new Hint("character escape", "one of the escapes of JSON, such as \\n or \\u00e9"),
            new Hint("close marker", "the bracket that closes what is open"),
            new Hint("numeric value", "a number such as 2"),
            new Hint("expected a value", A_VALUE),
            new Hint("JSON String, Number", A_VALUE));

    private SyntaxFault() {}

    /// @param parser stopped where the fault is
    static UnreadableInput of(JacksonException fault, JsonParser parser, String json) {
        TokenStreamLocation location = fault.getLocation() == null ? parser.currentLocation() : fault.getLocation();
        String place = place(location);
        String message = fault.getOriginalMessage() == null ? "" : fault.getOriginalMessage();
        if (fault instanceof StreamConstraintsException) {
            return new UnreadableInput(
                    place, "more than a document may have", "fewer nested levels, values or digits of a number");
        }
        if (fault instanceof UnexpectedEndOfInputException) {
            return new UnreadableInput(place, "the end of the text", "the rest of the JSON document");
        }
        if (message.startsWith("Duplicate ")) {
            String path = parser.streamReadContext().pathAsPointer().toString();
            return new UnreadableInput(
                    Shown.plain(path), "the field a second time (" + place + ")", "each field only once");
        }
        return new UnreadableInput(place, found(location, json), expected(message));
    }

    static UnreadableInput moreAfterTheEnd(TokenStreamLocation location) {
        return new UnreadableInput(place(location), "more text", "nothing after the end of the document");
    }

    /// The line and the column, from 1.
    public static String place(TokenStreamLocation location) {
        return "line " + Math.max(location.getLineNr(), 1) + ", column " + Math.max(location.getColumnNr(), 1);
    }

    private static String found(TokenStreamLocation location, String json) {
        long offset = location.getCharOffset();
        if (offset < 0 || offset >= json.length()) {
            return "the end of the text";
        }
        int start = (int) offset;
        int end = start;
        while (end < json.length() && Character.isLetterOrDigit(json.charAt(end))) {
            end++;
        }
        return end > start + 1
                ? Shown.quoted(json.substring(start, end))
                : "the character " + Shown.quoted(json.substring(start, start + 1));
    }

    private static String expected(String message) {
        return HINTS.stream()
                .filter(hint -> message.contains(hint.fragment()))
                .map(Hint::expected)
                .findFirst()
                .orElse("valid JSON");
    }

    private record Hint(String fragment, String expected) {}
}
