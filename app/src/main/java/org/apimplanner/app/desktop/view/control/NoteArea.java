package org.apimplanner.app.desktop.view.control;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apimplanner.model.file.PlanTexts;

/// A text of several lines that goes into the plan as it is typed. What no plan file takes is not taken here.
public final class NoteArea extends TextArea {
    /// @param name what it is for, for screen readers
    public NoteArea(String id, String name, String prompt, int lines, Consumer<String> typed) {
        setId(id);
        setAccessibleRoleDescription(name);
        setPromptText(prompt);
        setPrefRowCount(lines);
        // Lines of what is typed cannot be ended where JavaFX lays them out.
        wrapTextProperty().bind(Bindings.createBooleanBinding(() -> !WrappedText.isTurned(getText()), textProperty()));
        getStyleClass().add("note-area");
        setTextFormatter(new TextFormatter<>(change -> PlanTexts.isNote(change.getControlNewText()) ? change : null));
        textProperty().addListener((observed, was, is) -> typed.accept(is));
        // Tab leads on, as in every other field.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                if (event.isShiftDown()) {
                    requestFocusTraversal(TraversalDirection.PREVIOUS);
                } else {
                    requestFocusTraversal(TraversalDirection.NEXT);
                }
            }
        });
    }

    /// Shows what the plan has, without moving the caret where it has that already.
    public void show(String text) {
        if (!getText().equals(text)) {
            setText(text);
        }
    }
}
