package org.apimplanner.app.desktop.platform;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;

/// Makes a dialog as wide as its buttons' words. JavaFX measures them before the letters have their size, makes
/// all as wide as the widest was then, and cuts what has grown since.
final class DialogFit {
    private DialogFit() {}

    /// To be called when the dialog has its stylesheets.
    static void fit(DialogPane pane) {
        pane.applyCss();
        for (ButtonType type : pane.getButtonTypes()) {
            if (pane.lookupButton(type) instanceof Region button) {
                ButtonBar.setButtonUniformSize(button, false);
                button.setMinWidth(Region.USE_PREF_SIZE);
                button.setPrefWidth(Region.USE_COMPUTED_SIZE);
            }
        }
        double least = pane.minWidth(-1);
        if (pane.prefWidth(-1) < least) {
            pane.setPrefWidth(least);
        }
    }
}
