package org.apimplanner.app.desktop.view;

import javafx.scene.control.ComboBox;
import org.apimplanner.app.desktop.viewmodel.ChoiceField;

/// Joins a drop-down list and a choice of the plan.
final class Pick {
    private Pick() {}

    static <T> void bind(ComboBox<T> box, ChoiceField<T> field) {
        box.setValue(field.value());
        box.valueProperty().addListener((observed, was, is) -> {
            if (is != null) {
                field.choose(is);
            }
        });
        field.valueProperty().addListener((observed, was, is) -> box.setValue(is));
    }
}
