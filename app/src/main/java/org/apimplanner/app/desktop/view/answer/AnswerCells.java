package org.apimplanner.app.desktop.view.answer;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerColumn;

/// The cells of answer tables, by the shape of their column.
final class AnswerCells {
    private static final double WRAP_MARGIN = 18;

    private AnswerCells() {}

    static <R> TableCell<R, R> of(AnswerColumn<R> column, TableColumn<R, R> tableColumn) {
        return switch (column.shape()) {
            case TEXT -> new Plain<>(column, tableColumn, "cell-text");
            case CODE -> new Plain<>(column, tableColumn, "cell-code");
            case NUMBER -> new Plain<>(column, tableColumn, "cell-number");
            case SIGN -> new Sign<>(column);
            case WRAPPED -> new Wrapped<>(column, tableColumn);
        };
    }

    /// One line; what does not fit is cut off and shown whole on hovering.
    private static final class Plain<R> extends TableCell<R, R> {
        private final AnswerColumn<R> column;
        private final InvalidationListener explains;

        Plain(AnswerColumn<R> column, TableColumn<R, R> tableColumn, String styleClass) {
            this.column = column;
            // Cells come and go, and their column stays.
            explains = width -> explain();
            tableColumn.widthProperty().addListener(new WeakInvalidationListener(explains));
            getStyleClass().add(styleClass);
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : column.shown().apply(row));
            explain();
        }

        private void explain() {
            boolean cut = getItem() != null && prefWidth(-1) > getTableColumn().getWidth();
            if (!cut) {
                setTooltip(null);
            } else if (getTooltip() == null || !getTooltip().getText().equals(WrappedText.of(getText()))) {
                setTooltip(Nodes.tooltip(getText()));
            }
        }
    }

    /// A sign and a word, both led by the tone.
    private static final class Sign<R> extends TableCell<R, R> {
        private final AnswerColumn<R> column;
        private final Region icon = Nodes.icon("none");
        private String shown = "";

        Sign(AnswerColumn<R> column) {
            this.column = column;
            getStyleClass().add("cell-sign");
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : column.shown().apply(row));
            setGraphic(row == null ? null : icon);
            show(row == null ? "" : column.tone(row));
        }

        /// Another style class has the whole cell styled anew.
        private void show(String tone) {
            if (tone.equals(shown)) {
                return;
            }
            shown = tone;
            getStyleClass().removeIf(name -> name.startsWith("tone-"));
            if (!tone.isEmpty()) {
                icon.getStyleClass().setAll("icon", "icon-" + tone);
                getStyleClass().add("tone-" + tone);
            }
        }
    }

    /// As many lines as the text needs at the column's width.
    private static final class Wrapped<R> extends TableCell<R, R> {
        private final AnswerColumn<R> column;
        private final Text words = new Text();

        Wrapped(AnswerColumn<R> column, TableColumn<R, R> tableColumn) {
            this.column = column;
            getStyleClass().add("cell-wrapped");
            words.wrappingWidthProperty().bind(tableColumn.widthProperty().subtract(WRAP_MARGIN));
            words.fillProperty().bind(textFillProperty());
            setPrefHeight(USE_COMPUTED_SIZE);
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            words.setText(row == null ? "" : WrappedText.of(column.shown().apply(row)));
            setGraphic(row == null ? null : words);
        }
    }
}
