package org.apimplanner.app.desktop.view.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.apimplanner.app.desktop.state.TableLayout;
import org.apimplanner.app.desktop.viewmodel.document.PreferencesViewModel;

/// Sets a table up as a person left it, and keeps what they change: which columns it has, their order and
/// widths, and what it is sorted by.
final class TableMemory<R> {
    private static final double LEAST = 1;

    private final String id;
    private final TableView<R> view;
    private final PreferencesViewModel preferences;
    private final Map<String, Double> chosen = new HashMap<>();
    private final Map<String, Double> pressed = new HashMap<>();
    private final Set<String> hidden;
    private Runnable changedColumns = () -> {};

    TableMemory(String id, TableView<R> view, PreferencesViewModel preferences) {
        this.id = id;
        this.view = view;
        this.preferences = preferences;
        TableLayout layout = preferences.table(id);
        chosen.putAll(layout.widths());
        hidden = new TreeSet<>(layout.hidden());
        List<String> order = layout.order();
        view.getColumns().sort(Comparator.comparingInt(column -> {
            int place = order.indexOf(column.getId());
            return place < 0 ? order.size() : place;
        }));
        layout.sorted().forEach(this::sort);
        InvalidationListener changed = observed -> keep();
        view.getColumns().addListener(changed);
        view.getSortOrder().addListener(changed);
        view.getColumns().forEach(column -> column.sortTypeProperty().addListener(changed));
        view.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> remember(event.getPickResult().getIntersectedNode()));
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> measure());
    }

    private void sort(String column) {
        boolean descending = column.startsWith("-");
        String name = descending ? column.substring(1) : column;
        view.getColumns().stream().filter(c -> c.getId().equals(name)).forEach(c -> {
            c.setSortType(descending ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            view.getSortOrder().add(c);
        });
    }

    /// The width that a person gave the column.
    Optional<Double> width(TableColumn<R, ?> column) {
        return Optional.ofNullable(chosen.get(column.getId()));
    }

    /// Whether a person has put the column away.
    boolean isHidden(String column) {
        return hidden.contains(column);
    }

    void hide(String column, boolean away) {
        if (away ? hidden.add(column) : hidden.remove(column)) {
            keep();
            changedColumns.run();
        }
    }

    /// @param then is told when a column was put away or taken back
    void onColumns(Runnable then) {
        changedColumns = then;
    }

    private void remember(Node node) {
        pressed.clear();
        for (Node at = node; at != null && at != view; at = at.getParent()) {
            if (at.getStyleClass().contains("column-header-background")) {
                view.getColumns().forEach(column -> pressed.put(column.getId(), column.getWidth()));
            }
        }
    }

    private void measure() {
        boolean changed = false;
        for (TableColumn<R, ?> column : view.getColumns()) {
            Double before = pressed.get(column.getId());
            if (before != null && Math.abs(before - column.getWidth()) > LEAST) {
                chosen.put(column.getId(), column.getWidth());
                changed = true;
            }
        }
        pressed.clear();
        if (changed) {
            keep();
        }
    }

    private void keep() {
        List<String> sorted = new ArrayList<>();
        for (TableColumn<R, ?> column : view.getSortOrder()) {
            sorted.add((column.getSortType() == TableColumn.SortType.DESCENDING ? "-" : "") + column.getId());
        }
        List<String> order = view.getColumns().stream().map(TableColumn::getId).toList();
        preferences.remember(id, new TableLayout(order, chosen, sorted, List.copyOf(hidden)));
    }
}
