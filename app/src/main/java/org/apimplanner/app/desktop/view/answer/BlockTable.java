package org.apimplanner.app.desktop.view.answer;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.apimplanner.app.desktop.view.control.ColumnFit;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.answer.Addressing;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// The blocks of a virtual network one under another, lowest address first, so that gaps are rows.
final class BlockTable extends TableView<Addressing.Block> {
    private static final int MOST_ROWS = 8;

    /// The height of the heads, in rows.
    private static final double HEAD = 1.25;

    /// Of the height of a row, in letters' sizes and pixels.
    private static final double ROW = 1.95;

    /// Around the text of a cell, in letters' sizes.
    private static final double AROUND = 1.6;

    /// The colour beside a word and its gap, in letters' sizes.
    private static final double SWATCH = 1.5;

    private final Messages messages;

    BlockTable(Messages messages) {
        this.messages = messages;
        getStyleClass().add("block-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .add(column(
                        messages.text("map.column.range"),
                        block -> block.range().toString()));
        getColumns().add(column(messages.text("map.column.span"), Addressing.Block::span));
        TableColumn<Addressing.Block, Addressing.Block> addresses =
                column(messages.text("map.column.addresses"), Addressing.Block::addresses);
        addresses.getStyleClass().add("number-column");
        getColumns().add(addresses);
        TableColumn<Addressing.Block, Addressing.Block> use =
                column(messages.text("map.column.use"), Addressing.Block::use);
        use.setCellFactory(made -> new Use());
        getColumns().add(use);
        fixedCellSizeProperty().addListener(changed -> fit());
        ColumnFit.follow(this);
    }

    void show(Addressing.Space space) {
        setAccessibleText(messages.text("map.title", space.all()));
        // The stylesheet knows the size of the letters, and with it that of a row.
        DoubleBinding height = fixedCellSizeProperty()
                .multiply(HEAD + Math.min(MOST_ROWS, space.blocks().size()))
                .add(2);
        minHeightProperty().bind(height);
        prefHeightProperty().bind(height);
        maxHeightProperty().bind(height);
        if (!getItems().equals(space.blocks())) {
            getItems().setAll(space.blocks());
            fit();
        }
    }

    /// Addresses have to be typed somewhere: each column is as wide as the widest of what it says.
    private void fit() {
        double em = getFixedCellSize() / ROW;
        for (TableColumn<Addressing.Block, ?> column : getColumns()) {
            double widest = width(column.getText(), FontWeight.BOLD, em);
            for (Addressing.Block block : getItems()) {
                widest = Math.max(widest, width(words(column, block), FontWeight.NORMAL, em) + SWATCH * em);
            }
            column.setMinWidth(Math.ceil(widest + AROUND * em));
            column.setPrefWidth(column.getMinWidth());
        }
        ColumnFit.fit(this);
    }

    private static String words(TableColumn<Addressing.Block, ?> column, Addressing.Block block) {
        return column.getUserData() instanceof Said said ? said.words().apply(block) : "";
    }

    private static double width(String words, FontWeight weight, double em) {
        Text text = new Text(words);
        text.setFont(Font.font("Inter", weight, em));
        return text.getLayoutBounds().getWidth();
    }

    /// What a column says of a block.
    private record Said(Function<Addressing.Block, String> words) {}

    private static TableColumn<Addressing.Block, Addressing.Block> column(
            String head, Function<Addressing.Block, String> words) {
        TableColumn<Addressing.Block, Addressing.Block> column = new TableColumn<>(head);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()).getReadOnlyProperty());
        column.setCellFactory(made -> new Words(words));
        column.setUserData(new Said(words));
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
