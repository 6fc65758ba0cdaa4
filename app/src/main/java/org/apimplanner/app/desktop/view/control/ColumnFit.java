package org.apimplanner.app.desktop.view.control;

import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Lets a table's columns share its width where there is enough of it, and scroll where there is not.
public final class ColumnFit {
    /// The share of their preferred widths below which columns would no longer be readable.
    private static final double TIGHTEST = 0.93;

    private ColumnFit() {}

    public static void follow(TableView<?> table) {
        InvalidationListener fit = changed -> fit(table);
        table.widthProperty().addListener(fit);
        table.getVisibleLeafColumns().addListener(fit);
    }

    private static void fit(TableView<?> table) {
        double wanted = table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        boolean share = table.getWidth() >= wanted * TIGHTEST;
        boolean shares = table.getColumnResizePolicy() != TableView.UNCONSTRAINED_RESIZE_POLICY;
        if (share && !shares) {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        } else if (!share && shares && table.getWidth() > 0) {
            table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
            table.getVisibleLeafColumns().forEach(ColumnFit::widen);
        }
    }

    /// A column takes its preferred width only when that changes.
    private static void widen(TableColumn<?, ?> column) {
        double preferred = column.getPrefWidth();
        column.setPrefWidth(preferred + 1);
        column.setPrefWidth(preferred);
    }
}
