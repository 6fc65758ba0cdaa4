package org.apimplanner.model.file;

import java.util.regex.Pattern;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.Shown;

/// The free texts of a plan file.
public final class PlanTexts {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NAME_PART = 80;

    /// How many characters a note may have.
    public static final int LONGEST_NOTE = 4_000;

    /// Azure's rule for the name of an instance, which becomes the first label of host names.
    private static final Pattern SERVICE_NAME = Pattern.compile("[A-Za-z]([A-Za-z0-9-]{0,48}[A-Za-z0-9])?");

    private PlanTexts() {}

    /// Whether a plan file takes this as the plan's name: whoever lets a person type one asks first, so that
    /// every plan that is written can be read again.
    public static boolean isName(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_NAME
                && text.codePoints().allMatch(Shown::visible);
    }

    /// Whether a plan file takes this as the workload or the pattern of resource names. Whether Azure takes the names
    /// that come of it is judged by the planner.
    public static boolean isNamePart(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME_PART && isName(text);
    }

    /// Whether a plan file takes this as the name of an instance.
    public static boolean isServiceName(String text) {
        return SERVICE_NAME.matcher(text).matches();
    }

    /// Whether a plan file takes this as a note, which may have several lines.
    public static boolean isNote(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_NOTE
                && text.codePoints().allMatch(PlanTexts::isOfNotes);
    }

    /// The text without the characters that no note takes.
    public static String visible(String text) {
        return text.codePoints()
                .filter(PlanTexts::isOfNotes)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOfNotes(int c) {
        return c == '\n' || c == '\t' || Shown.visible(c);
    }

    /// A text of any number of lines, perhaps empty.
    static String note(JsonValue field) {
        String expected = "a text of at most " + LONGEST_NOTE + " characters, its lines ended by \\n";
        String text = field.text(expected);
        if (!isNote(text)) {
            throw field.wrong(expected);
        }
        return text;
    }

    /// A text of one line, perhaps empty.
    static String name(JsonValue field) {
        String expected = "a text of one line and at most " + LONGEST_NAME + " characters";
        String text = field.text(expected);
        if (!isName(text)) {
            throw field.wrong(expected);
        }
        return text;
    }

    /// A part of the names of resources.
    static String namePart(JsonValue field) {
        String expected = "a text of one line, 1 to " + LONGEST_NAME_PART + " characters";
        String text = field.text(expected);
        if (!isNamePart(text)) {
            throw field.wrong(expected);
        }
        return text;
    }

    /// The name of an entry, which people and rules tell it by.
    static String entryName(JsonValue field) {
        String text = name(field);
        if (text.isBlank()) {
            throw field.wrong("a name of one line");
        }
        return text;
    }

    static String serviceName(JsonValue field) {
        String expected = "1 to 50 letters, digits and hyphens, the first a letter and the last a letter or a digit";
        String text = field.text(expected);
        if (!isServiceName(text)) {
            throw field.wrong(expected);
        }
        return text;
    }
}
