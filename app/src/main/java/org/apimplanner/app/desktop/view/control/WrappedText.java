package org.apimplanner.app.desktop.view.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;

/// Text for places with several lines. Where JavaFX 26 ends a line among letters that are written from right to
/// left, it looks for the line's last spaces as many characters too early as the letters are long, and fails
/// before the beginning of the text. So that there is something to be looked at, as many marks as the text has
/// characters stand before it: they have no width and let all text begin from the left. Orders to turn the
/// direction are left out.
public final class WrappedText {
    /// A letter that is not seen and is written from left to right.
    private static final String LEFT_TO_RIGHT = "\u200E";

    private WrappedText() {}

    public static String of(String text) {
        return isTurned(text) ? steady(text) : text;
    }

    /// Writes a text on several lines. Screen readers get it as it was.
    public static void show(Labeled place, String text) {
        String shown = of(text);
        place.setText(shown);
        place.setAccessibleText(shown.equals(text) ? null : text);
    }

    /// As [#show], for as long as the text changes.
    public static void showAll(Labeled place, ObservableValue<String> text) {
        text.subscribe(is -> show(place, is));
    }

    /// Lets lines end only in text that can be laid out, whoever writes it.
    static void guard(BooleanProperty wraps, ObservableValue<String> text) {
        wraps.bind(Bindings.createBooleanBinding(() -> isSteady(text.getValue()), text));
    }

    /// Whether some of the text is written from right to left.
    static boolean isTurned(String text) {
        return text.codePoints().anyMatch(WrappedText::isTurned);
    }

    private static boolean isSteady(String text) {
        return text == null || !isTurned(text) || text.equals(of(text.replace(LEFT_TO_RIGHT, "")));
    }

    private static String steady(String text) {
        StringBuilder steady = new StringBuilder(text.length());
        text.codePoints().filter(c -> !turns(c) && c != LEFT_TO_RIGHT.charAt(0)).forEach(steady::appendCodePoint);
        return LEFT_TO_RIGHT.repeat(steady.length()) + steady;
    }

    private static boolean isTurned(int c) {
        byte direction = Character.getDirectionality(c);
        return turns(c)
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200F || c == 0x061C;
    }
}
