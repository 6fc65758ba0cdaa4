package org.apimplanner.model.net;

import java.util.regex.Pattern;

/// What Azure takes as the name of a network resource, a rule or a route.
public final class AzureName {
    /// The longest name.
    public static final int LONGEST = 80;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,78}[A-Za-z0-9_])?");

    private AzureName() {}

    /// Whether the text is 1 to 80 letters, digits, underscores, periods and hyphens of ASCII that begin
    /// with a letter or digit and end with a letter, digit or underscore.
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }
}
