package org.apimplanner.app.desktop.view.control;

import javafx.scene.control.TextField;
import org.apimplanner.app.desktop.viewmodel.plan.EntryField;

/// A text field that hands each keystroke to its [EntryField], and says when the person is done.
public final class TextEntry extends TextField {
    public TextEntry(String id, EntryField<?> entry) {
        setId(id);
        setText(entry.textProperty().get());
        textProperty().addListener((observed, was, is) -> entry.type(is == null ? "" : is));
        entry.textProperty().addListener((observed, was, is) -> take(is));
        focusedProperty().addListener((observed, was, is) -> {
            if (!is) {
                entry.commit();
            }
        });
        setOnAction(event -> entry.commit());
    }

    private void take(String text) {
        if (!text.equals(getText())) {
            setText(text);
            positionCaret(text.length());
        }
    }
}
