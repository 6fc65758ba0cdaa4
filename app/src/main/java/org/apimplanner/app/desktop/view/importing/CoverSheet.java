package org.apimplanner.app.desktop.view.importing;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;

/// A page that lies over the plan until it is answered: its content above, its buttons always in sight below.
/// Esc leaves it.
class CoverSheet extends BorderPane {
    private final VBox page = new VBox();
    private final FlowPane buttons = new FlowPane();

    /// @param shown whether it is there
    /// @param first has the focus when it appears
    CoverSheet(String id, ObservableBooleanValue shown, Runnable leave, Button first, Node... others) {
        setId(id);
        getStyleClass().add("sheet");
        page.getStyleClass().addAll("page", "sheet-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
        buttons.getStyleClass().add("sheet-buttons");
        buttons.getChildren().add(first);
        buttons.getChildren().addAll(others);
        setBottom(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
        shown.addListener((observed, was, is) -> {
            Nodes.show(this, is);
            if (is) {
                scroll.setVvalue(0);
                first.requestFocus();
            }
        });
        Nodes.show(this, shown.get());
    }

    VBox page() {
        return page;
    }

    /// @param icon empty for none
    static Button button(String id, String words, String icon, Runnable action) {
        Button button = icon.isEmpty() ? new Button(words) : new Button(words, Nodes.icon(icon));
        button.setId(id);
        button.getStyleClass().add("header-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
