package org.apimplanner.app.desktop.view.control;

import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apimplanner.app.desktop.viewmodel.plan.ChoiceField;

/// A yes or no of the plan: a check box that looks like a switch, so that keys and screen readers know it.
public final class Switch extends CheckBox {
    public Switch(String id, String words, ChoiceField<Boolean> field) {
        super(words);
        setId(id);
        getStyleClass().add("switch");
        setMaxWidth(Double.MAX_VALUE);
        setSelected(field.value());
        selectedProperty().addListener((observed, was, is) -> field.choose(is));
        field.valueProperty().addListener((observed, was, is) -> setSelected(is));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                fire();
                event.consume();
            }
        });
    }
}
