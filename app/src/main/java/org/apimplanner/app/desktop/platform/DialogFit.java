package org.apimplanner.app.desktop.platform;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;

/// Makes a dialog as wide as its buttons' words. JavaFX measures them before the letters have their size, makes
/// all as wide as the widest was then, and cuts what has grown since.
final class DialogFit {
    /// What a window's frame takes, about.
    private static final double FRAME = 40;

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
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        within(pane, screen.getWidth() - FRAME, screen.getHeight() - FRAME);
    }

    /// Where a dialog would be larger than this, what it holds scrolls.
    static void within(DialogPane pane, double width, double height) {
        pane.setMaxWidth(width);
        pane.setMaxHeight(height);
        if (pane.prefWidth(-1) > width) {
            pane.setPrefWidth(width);
        }
        if (pane.prefHeight(pane.prefWidth(-1)) > height) {
            pane.setMinHeight(Region.USE_COMPUTED_SIZE);
            pane.setPrefHeight(height);
        }
    }

    /// Content that scrolls from top to bottom where it is higher than its dialog.
    static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "dialog-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
