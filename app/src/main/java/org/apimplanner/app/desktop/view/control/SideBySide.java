package org.apimplanner.app.desktop.view.control;

import java.util.Arrays;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Nodes side by side in fixed shares of the width, as high as the highest one at its share.
public final class SideBySide extends GridPane {
    private SideBySide(String styleClass, double[] percents, Node... nodes) {
        getStyleClass().add(styleClass);
        for (int i = 0; i < nodes.length; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(percents[i]);
            getColumnConstraints().add(width);
            setValignment(nodes[i], VPos.TOP);
            add(nodes[i], i, 0);
        }
    }

    static SideBySide equal(String styleClass, Node... nodes) {
        double[] percents = new double[nodes.length];
        Arrays.fill(percents, 100.0 / nodes.length);
        return new SideBySide(styleClass, percents, nodes);
    }

    /// @param share the left node's share of the width, in percent
    public static SideBySide two(String styleClass, double share, Node left, Node right) {
        return new SideBySide(styleClass, new double[] {share, 100 - share}, left, right);
    }
}
