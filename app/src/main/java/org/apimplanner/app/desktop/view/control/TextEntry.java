package org.apimplanner.app.desktop.view.control;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.text.Text;
import org.apimplanner.app.desktop.viewmodel.plan.EntryField;

/// A text field that hands each keystroke to its [EntryField], and says when the person is done. It takes no
/// more letters than the field has room for, whatever is pasted.
public final class TextEntry extends TextField {
    /// Room for the caret behind the last letter.
    private static final double CARET = 2;

    private final EntryField<?> entry;
    private boolean taking;

    public TextEntry(String id, EntryField<?> entry) {
        this.entry = entry;
        setId(id);
        setText(entry.textProperty().get());
        setTextFormatter(new TextFormatter<>(this::shortened));
        textProperty().addListener((observed, was, is) -> entry.type(is == null ? "" : is));
        entry.textProperty().addListener((observed, was, is) -> take(is));
        focusedProperty().addListener((observed, was, is) -> {
            if (!is) {
                entry.commit();
            }
        });
        setOnAction(event -> entry.commit());
    }

    /// What comes from the plan stays whole; what a person adds ends where there is no more room.
    private TextFormatter.Change shortened(TextFormatter.Change change) {
        int tooMany = change.getControlNewText().length() - entry.mostLetters();
        if (!taking && tooMany > 0 && change.isAdded()) {
            int kept = Math.max(0, change.getText().length() - tooMany);
            change.setText(change.getText().substring(0, kept));
            int caret = change.getRangeStart() + kept;
            change.selectRange(caret, caret);
            entry.refuseMore();
        }
        return change;
    }

    /// How wide the field has to be for its text to be read whole.
    double wholeWidth() {
        String words = getText().isEmpty() ? getPromptText() : getText();
        if (words == null || words.isEmpty()) {
            return 0;
        }
        Text text = new Text(words);
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth() + snappedLeftInset() + snappedRightInset() + CARET;
    }

    private void take(String text) {
        if (!text.equals(getText())) {
            taking = true;
            setText(text);
            taking = false;
            positionCaret(text.length());
        }
    }
}
