package org.apimplanner.app.desktop.view.control;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A headed part of the plan's column.
public class ColumnSection extends VBox {
    private final HBox top;

    public ColumnSection(String id, String heading) {
        setId(id);
        getStyleClass().add("section");
        top = new HBox(Nodes.heading(heading), Nodes.spacer());
        top.getStyleClass().add("section-top");
        getChildren().add(top);
    }

    /// Puts something beside the heading.
    protected final void beside(Node node) {
        top.getChildren().add(node);
    }

    protected final void add(Node... nodes) {
        getChildren().addAll(nodes);
    }

    /// Fields of equal width side by side, with their sentences under them over the whole width.
    public static VBox row(FieldBox... fields) {
        return new FieldRow(fields);
    }
}
