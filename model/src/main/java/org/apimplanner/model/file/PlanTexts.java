package org.apimplanner.model.file;

import java.util.regex.Pattern;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.Shown;

/// The free texts of a plan file.
final class PlanTexts {
    private static final int LONGEST_NAME = 200;

    /// Azure's rule for the name of an instance, which becomes the first label of host names.
    private static final Pattern SERVICE_NAME = Pattern.compile("[A-Za-z]([A-Za-z0-9-]{0,48}[A-Za-z0-9])?");

    private PlanTexts() {}

    /// A text of one line, perhaps empty.
    static String name(JsonValue field) {
        String expected = "a text of one line and at most " + LONGEST_NAME + " characters";
        String text = field.text(expected);
        if (text.codePointCount(0, text.length()) > LONGEST_NAME
                || !text.codePoints().allMatch(Shown::visible)) {
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
        if (!SERVICE_NAME.matcher(text).matches()) {
            throw field.wrong(expected);
        }
        return text;
    }
}
