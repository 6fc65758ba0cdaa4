package org.apimplanner.app.desktop.view.answer;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.answer.Addressing;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// The blocks of a virtual network one under another, lowest address first, so that gaps are rows.
final class BlockTable extends TableView<Addressing.Block> {
    private static final int MOST_ROWS = 8;
    private static final double ROW = 25;
    private static final double HEAD = 28;

    private final Messages messages;

    BlockTable(Messages messages) {
        this.messages = messages;
        getStyleClass().add("block-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFixedCellSize(ROW);
        getColumns()
                .add(column(
                        messages.text("map.column.range"),
                        110,
                        block -> block.range().toString()));
        getColumns().add(column(messages.text("map.column.span"), 190, Addressing.Block::span));
        TableColumn<Addressing.Block, Addressing.Block> addresses =
                column(messages.text("map.column.addresses"), 80, Addressing.Block::addresses);
        addresses.getStyleClass().add("number-column");
        getColumns().add(addresses);
        TableColumn<Addressing.Block, Addressing.Block> use =
                column(messages.text("map.column.use"), 170, Addressing.Block::use);
        use.setCellFactory(made -> new Use());
        getColumns().add(use);
    }

    void show(Addressing.Space space) {
        setAccessibleText(messages.text("map.title", space.all()));
        double height = HEAD + ROW * Math.min(MOST_ROWS, space.blocks().size()) + 2;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        if (!getItems().equals(space.blocks())) {
            getItems().setAll(space.blocks());
        }
    }

    private static TableColumn<Addressing.Block, Addressing.Block> column(
            String head, double width, Function<Addressing.Block, String> words) {
        TableColumn<Addressing.Block, Addressing.Block> column = new TableColumn<>(head);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()).getReadOnlyProperty());
        column.setCellFactory(made -> new Words(words));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static final class Words extends TableCell<Addressing.Block, Addressing.Block> {
        private final Function<Addressing.Block, String> words;

        Words(Function<Addressing.Block, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(Addressing.Block block, boolean empty) {
            super.updateItem(block, empty);
            setText(block == null ? null : words.apply(block));
        }
    }

    /// The colour of the block in the drawing above, beside the word for it.
    private static final class Use extends TableCell<Addressing.Block, Addressing.Block> {
        private final Region swatch = new Region();
        private final Tooltip words = Nodes.tooltip("");

        @Override
        protected void updateItem(Addressing.Block block, boolean empty) {
            super.updateItem(block, empty);
            setText(block == null ? null : block.use());
            setGraphic(block == null ? null : swatch);
            if (block != null) {
                Nodes.restyle(swatch, "swatch", "map-" + block.tone().toLowerCase(Locale.ROOT));
                words.setText(WrappedText.of(block.words()));
            }
            setTooltip(block == null ? null : words);
        }
    }
}
