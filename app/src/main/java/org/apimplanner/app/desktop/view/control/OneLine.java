package org.apimplanner.app.desktop.view.control;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Nodes in one line, and in more where there is no room for that.
public final class OneLine extends FlowPane {
    public OneLine(Node... nodes) {
        super(nodes);
    }

    @Override
    protected double computePrefWidth(double height) {
        double nodes = getManagedChildren().stream()
                .mapToDouble(node -> snapSizeX(node.prefWidth(-1)))
                .sum();
        double gaps = Math.max(0, getManagedChildren().size() - 1) * snapSpaceX(getHgap());
        return snappedLeftInset() + nodes + gaps + snappedRightInset();
    }
}
