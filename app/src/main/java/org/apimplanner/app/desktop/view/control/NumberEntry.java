package org.apimplanner.app.desktop.view.control;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.viewmodel.plan.NumberField;

/// A small number: typed, stepped with the arrow keys, or with the two buttons beside it.
public final class NumberEntry extends HBox {
    private final TextEntry text;

    public NumberEntry(String id, NumberField field) {
        getStyleClass().add("number-entry");
        setId(id + "-box");
        text = new TextEntry(id, field.entry());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                field.step(event.getCode() == KeyCode.UP ? 1 : -1);
                event.consume();
            }
        });
        VBox steppers = new VBox(
                stepper(id + "-more", "step-up", () -> field.step(1)),
                stepper(id + "-less", "step-down", () -> field.step(-1)));
        steppers.getStyleClass().add("steppers");
        getChildren().addAll(text, steppers);
        accessibleHelpProperty().addListener((observed, was, is) -> text.setAccessibleHelp(is));
    }

    private static Button stepper(String id, String icon, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(Nodes.icon(icon));
        button.getStyleClass().add("stepper");
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// The part that takes the focus.
    public TextEntry text() {
        return text;
    }
}
