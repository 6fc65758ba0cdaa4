package org.apimplanner.app.desktop.view.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import org.apimplanner.app.desktop.view.control.SourceEvent;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerColumn;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.answer.RowFilters;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// What can be done with a cell and its row: copied in the form that it is needed in, or filtered by.
final class TableMenu<R> {
    private final AnswerTable<R> table;
    private final TableView<R> view;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();
    private final MenuItem clear;
    private final Menu shown = new Menu();
    private Optional<AnswerColumn<R>> column = Optional.empty();

    TableMenu(AnswerTable<R> table, TableView<R> view, Messages messages) {
        this.table = table;
        this.view = view;
        this.messages = messages;
        menu.setId(table.id() + "-menu");
        menu.getItems()
                .addAll(
                        item("cell", () -> put(cell())),
                        item("rows", () -> put(table.copy(rows()))),
                        item("csv", () -> put(table.csv(rows()))),
                        item("markdown", () -> put(table.markdown(rows()))),
                        item("sources", () -> put(table.sources())));
        if (table.commands(List.of()).isPresent()) {
            menu.getItems().add(item("az", () -> table.commands(rows()).ifPresent(TableMenu::put)));
        }
        clear = item("clear", table.filters()::clear);
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("filter", this::filter),
                        clear,
                        item(
                                "source",
                                () -> table.source().ifPresent(source -> view.fireEvent(new SourceEvent(source)))),
                        new SeparatorMenuItem());
        view.setContextMenu(menu);
        view.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::opened);
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(messages.text("table.menu." + name));
        item.setId(menu.getId() + "-" + name);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// By mouse it is about the cell under the pointer, by keys about the one with the focus.
    private void opened(ContextMenuEvent event) {
        Optional<String> id = event.isKeyboardTrigger()
                ? focused()
                : under(event.getPickResult().getIntersectedNode());
        column = table.columns().stream()
                .filter(each -> id.equals(Optional.of(table.id() + "-column." + each.key())))
                .findFirst();
        boolean some = view.getSelectionModel().getSelectedItem() != null;
        menu.getItems().forEach(each -> each.setDisable(!some));
        clear.setDisable(table.rows().size() == table.shownRows().size());
        shown.setDisable(false);
    }

    /// Lets a person put columns away and take them back.
    void choosesAmong(TableMemory<R> memory) {
        shown.setText(messages.text("table.menu.columns"));
        shown.setId(menu.getId() + "-columns");
        for (AnswerColumn<R> each : table.columns()) {
            CheckMenuItem item = new CheckMenuItem(each.column().brief());
            String id = table.id() + "-column." + each.key();
            item.setId(id + "-shown");
            item.setMnemonicParsing(false);
            item.setSelected(!memory.isHidden(id));
            item.selectedProperty().addListener((observed, was, is) -> memory.hide(id, !is));
            shown.getItems().add(item);
        }
        menu.getItems().add(shown);
    }

    private void filter() {
        AnswerColumn<R> of = column.orElse(table.columns().getFirst());
        table.filters()
                .onlyProperty()
                .set(Optional.of(new RowFilters.CellValue(of.key(), of.column().brief(), cell())));
    }

    private Optional<String> focused() {
        TablePosition<?, ?> cell = view.getFocusModel().getFocusedCell();
        return Optional.ofNullable(cell.getTableColumn()).map(each -> each.getId());
    }

    private static Optional<String> under(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableCell<?, ?> cell && cell.getTableColumn() != null) {
                return Optional.of(cell.getTableColumn().getId());
            }
        }
        return Optional.empty();
    }

    private List<R> rows() {
        return List.copyOf(view.getSelectionModel().getSelectedItems());
    }

    /// The text of the cell; of the row's name where no cell was meant.
    private String cell() {
        Function<R, String> text = column.orElse(table.columns().getFirst()).shown();
        return Optional.ofNullable(view.getSelectionModel().getSelectedItem())
                .map(text)
                .orElse("");
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
