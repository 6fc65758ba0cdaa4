package org.apimplanner.app.desktop.view;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A headed part of the plan's column.
class Section extends VBox {
    private final HBox top;

    Section(String id, String heading) {
        setId(id);
        getStyleClass().add("section");
        top = new HBox(Nodes.heading(heading), Nodes.spacer());
        top.getStyleClass().add("section-top");
        getChildren().add(top);
    }

    /// Puts something beside the heading.
    final void beside(Node node) {
        top.getChildren().add(node);
    }

    final void add(Node... nodes) {
        getChildren().addAll(nodes);
    }

    /// Nodes of equal width side by side.
    static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("field-row");
        for (Node node : nodes) {
            HBox.setHgrow(node, Priority.ALWAYS);
            if (node instanceof Region region) {
                region.setPrefWidth(10);
                region.setMinWidth(0);
            }
        }
        return row;
    }
}
