package org.apimplanner.app.desktop.view.control;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.model.file.PlanTexts;

/// A text of several lines that goes into the plan as it is typed. What no plan file takes is not taken here.
public final class NoteArea extends TextArea {
    private final BooleanProperty full = new SimpleBooleanProperty();

    /// @param name what it is for, for screen readers
    public NoteArea(String id, String name, String prompt, int lines, Consumer<String> typed) {
        setId(id);
        setAccessibleRoleDescription(name);
        setPromptText(prompt);
        setPrefRowCount(lines);
        // Lines of what is typed cannot be ended where JavaFX lays them out.
        wrapTextProperty().bind(Bindings.createBooleanBinding(() -> !WrappedText.isTurned(getText()), textProperty()));
        getStyleClass().add("note-area");
        setTextFormatter(new TextFormatter<>(this::shortened));
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

    /// What can be seen of what is added, as far as there is room.
    private TextFormatter.Change shortened(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        String typed = change.getText();
        String seen = PlanTexts.visible(typed);
        int others = count(change.getControlNewText()) - count(typed);
        int room = Math.max(0, PlanTexts.LONGEST_NOTE - others);
        String kept = count(seen) <= room ? seen : seen.substring(0, seen.offsetByCodePoints(0, room));
        full.set(kept.length() < seen.length());
        if (!kept.equals(typed)) {
            change.setText(kept);
            int caret = change.getRangeStart() + kept.length();
            change.selectRange(caret, caret);
        }
        return change;
    }

    private static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /// The area, and under it the sentence for as long as something did not fit.
    public Region withSentence(String sentence) {
        Label words = Nodes.wrapped(sentence, "field-sentence-text");
        words.setId(getId() + "-sentence");
        HBox line = new HBox(Nodes.icon("error"), words);
        line.getStyleClass().add("field-sentence");
        line.pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), true);
        full.subscribe(is -> Nodes.show(line, is));
        VBox box = new VBox(this, line);
        box.getStyleClass().add("field");
        return box;
    }

    /// Shows what the plan has, without moving the caret where it has that already.
    public void show(String text) {
        if (!getText().equals(text)) {
            setText(text);
        }
    }
}
