package org.apimplanner.app.desktop.view.control;

import atlantafx.base.controls.ToggleSwitch;
import org.apimplanner.app.desktop.viewmodel.plan.ChoiceField;

/// A yes or no of the plan, as a switch with its words to the left.
public final class Switch extends ToggleSwitch {
    public Switch(String id, String words, ChoiceField<Boolean> field) {
        super(words);
        setId(id);
        setAccessibleText(words);
        setMaxWidth(Double.MAX_VALUE);
        setSelected(field.value());
        selectedProperty().addListener((observed, was, is) -> field.choose(is));
        field.valueProperty().addListener((observed, was, is) -> setSelected(is));
    }
}
