package org.apimplanner.app.desktop.view.control;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/// Keeps what is typed into a field for searching short, whatever is pasted: nothing is called by a longer
/// name, and every letter costs time at each key.
public final class ShortText {
    private static final int MOST_LETTERS = 200;

    private ShortText() {}

    /// Takes no more letters than there is room for.
    public static void keep(TextField field) {
        field.setTextFormatter(new TextFormatter<>(ShortText::shortened));
    }

    private static TextFormatter.Change shortened(TextFormatter.Change change) {
        int tooMany = change.getControlNewText().length() - MOST_LETTERS;
        if (tooMany > 0 && change.isAdded()) {
            int kept = Math.max(0, change.getText().length() - tooMany);
            change.setText(change.getText().substring(0, kept));
            int caret = change.getRangeStart() + kept;
            change.selectRange(caret, caret);
        }
        return change;
    }
}
