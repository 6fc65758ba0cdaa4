package org.apimplanner.app.desktop.view.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Nodes side by side in fixed shares of the width, as high as the highest one at its share.
public final class SideBySide extends GridPane {
    private final List<ColumnConstraints> shares;

    private SideBySide(String styleClass, double[] percents, Node... nodes) {
        getStyleClass().add(styleClass);
        List<ColumnConstraints> columns = new ArrayList<>();
        for (int i = 0; i < nodes.length; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(percents[i]);
            columns.add(width);
            setValignment(nodes[i], VPos.TOP);
            add(nodes[i], i, 0);
        }
        shares = List.copyOf(columns);
        getColumnConstraints().setAll(shares);
    }

    static SideBySide equal(String styleClass, Node... nodes) {
        double[] percents = new double[nodes.length];
        Arrays.fill(percents, 100.0 / nodes.length);
        return new SideBySide(styleClass, percents, nodes);
    }

    /// Gives each node the whole width, one below the other, or its share of it.
    void stack(boolean stacked) {
        if (stacked == (GridPane.getRowIndex(getChildren().getLast()) > 0)) {
            return;
        }
        for (int i = 0; i < getChildren().size(); i++) {
            GridPane.setConstraints(getChildren().get(i), stacked ? 0 : i, stacked ? i : 0);
        }
        // An empty column would still have its gap.
        getColumnConstraints().setAll(stacked ? List.of(whole()) : shares);
    }

    private static ColumnConstraints whole() {
        ColumnConstraints whole = new ColumnConstraints();
        whole.setPercentWidth(100);
        return whole;
    }

    /// Two that stand one below the other where one of them would be narrower than its least width.
    ///
    /// @param share the left node's share of the width, in percent
    public static SideBySide two(String styleClass, double share, Node left, Node right) {
        SideBySide two = new SideBySide(styleClass, new double[] {share, 100 - share}, left, right);
        InvalidationListener room = changed -> {
            double needed =
                    two.getHgap() + Math.max(left.minWidth(-1) * 100 / share, right.minWidth(-1) * 100 / (100 - share));
            two.stack(two.getWidth() > 0 && two.getWidth() < needed);
        };
        two.widthProperty().addListener(room);
        two.hgapProperty().addListener(room);
        return two;
    }

    /// Its nodes can stand one below the other.
    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset()
                + getChildren().stream()
                        .mapToDouble(node -> node.minWidth(-1))
                        .max()
                        .orElse(0)
                + snappedRightInset();
    }
}
