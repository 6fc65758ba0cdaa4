package org.apimplanner.app.desktop.view.control;

import javafx.scene.control.ComboBox;
import org.apimplanner.app.desktop.viewmodel.plan.ChoiceField;

/// Joins a drop-down list and a choice of the plan.
public final class ChoiceBinding {
    private ChoiceBinding() {}

    public static <T> void bind(ComboBox<T> box, ChoiceField<T> field) {
        box.setValue(field.value());
        box.valueProperty().addListener((observed, was, is) -> {
            if (is != null) {
                field.choose(is);
            }
        });
        field.valueProperty().addListener((observed, was, is) -> box.setValue(is));
    }
}
