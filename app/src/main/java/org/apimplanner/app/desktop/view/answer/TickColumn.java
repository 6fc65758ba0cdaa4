package org.apimplanner.app.desktop.view.answer;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.apimplanner.app.desktop.viewmodel.answer.Ticks;

/// Boxes before the rows of a table. Space ticks the chosen rows, or takes their ticks away where every one
/// has its tick.
final class TickColumn<R> extends TableColumn<R, R> {
    /// In letters' sizes: the box grows with them.
    private static final double WIDTH = 2.7;

    private final Ticks<R> ticks;
    private final String name;

    /// @param name what a tick says, for screen readers
    /// @param font the letters of the table
    TickColumn(String id, String name, Ticks<R> ticks, TableView<R> view, ObservableValue<Font> font) {
        super("✓");
        this.ticks = ticks;
        this.name = name;
        setId(id);
        font.addListener((observed, was, is) -> fit(is));
        fit(font.getValue());
        setResizable(false);
        setReorderable(false);
        setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()).getReadOnlyProperty());
        setCellFactory(column -> new Box());
        setComparator(Comparator.comparing(ticks::isDone));
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            List<R> chosen = List.copyOf(view.getSelectionModel().getSelectedItems());
            if (event.getCode() == KeyCode.SPACE && !chosen.isEmpty()) {
                ticks.tick(chosen, !chosen.stream().allMatch(ticks::isDone));
                event.consume();
            }
        });
    }

    private void fit(Font font) {
        double width = Math.ceil(WIDTH * font.getSize());
        setMaxWidth(width);
        setMinWidth(width);
        setPrefWidth(width);
    }

    private final class Box extends TableCell<R, R> {
        private final CheckBox box = new CheckBox();

        Box() {
            setAlignment(Pos.CENTER);
            box.setFocusTraversable(false);
            box.setAccessibleText(name);
            box.setOnAction(event -> ticks.tick(List.of(getItem()), box.isSelected()));
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            boolean some = row != null && !empty;
            box.setSelected(some && ticks.isDone(row));
            box.setIndeterminate(some && !ticks.isDone(row) && ticks.isBegun(row));
            setGraphic(some ? box : null);
        }
    }
}
