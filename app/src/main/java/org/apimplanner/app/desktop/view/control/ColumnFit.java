package org.apimplanner.app.desktop.view.control;

import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Lets a table's columns share its width where there is enough of it, and scroll where there is not.
public final class ColumnFit {
    /// The share of their preferred widths below which columns would no longer be readable.
    private static final double TIGHTEST = 0.93;

    /// The least width that JavaFX gives a column of which nothing is said.
    private static final double UNSAID = 10;

    /// Room for a scroll bar, in pixels.
    private static final double BAR = 16;

    private ColumnFit() {}

    public static void follow(TableView<?> table) {
        InvalidationListener fit = changed -> fit(table);
        table.widthProperty().addListener(fit);
        table.getVisibleLeafColumns().addListener(fit);
    }

    /// Looks again whether there is enough width.
    public static void fit(TableView<?> table) {
        double wanted = table.getVisibleLeafColumns().stream()
                .mapToDouble(ColumnFit::least)
                .sum();
        boolean share = table.getWidth() >= wanted + BAR;
        boolean shares = table.getColumnResizePolicy() != TableView.UNCONSTRAINED_RESIZE_POLICY;
        if (share && !shares) {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        } else if (!share && shares && table.getWidth() > 0) {
            table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
            table.getVisibleLeafColumns().forEach(ColumnFit::widen);
        } else if (share && free(table) > 2 * BAR) {
            // Widths that have changed since are looked at when the policy is set.
            table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        }
    }

    private static double free(TableView<?> table) {
        return table.getWidth()
                - table.getVisibleLeafColumns().stream()
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
    }

    /// The least width at which the column can be read.
    private static double least(TableColumn<?, ?> column) {
        boolean said = column.getMinWidth() > UNSAID;
        return said ? column.getMinWidth() : column.getPrefWidth() * TIGHTEST;
    }

    /// A column takes its preferred width only when that changes.
    private static void widen(TableColumn<?, ?> column) {
        double preferred = column.getPrefWidth();
        column.setPrefWidth(preferred + 1);
        column.setPrefWidth(preferred);
    }
}
