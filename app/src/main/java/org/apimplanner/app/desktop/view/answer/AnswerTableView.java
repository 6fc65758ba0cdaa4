package org.apimplanner.app.desktop.view.answer;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.apimplanner.app.desktop.view.control.ColumnFit;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerColumn;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.document.PreferencesViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.table.Column;

/// One table of the answer with its filters above it and the chosen row explained under it.
public final class AnswerTableView<R> extends VBox {
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");

    /// The letters of a cell, as a share of those of the count of rows.
    private static final double CELL = 0.95 / 0.93;

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /// How many rows stay above one that is brought into sight.
    private static final int ABOVE = 3;

    private final AnswerTable<R> table;
    private final TableView<R> view = new TableView<>();
    private final Label empty = Nodes.wrapped("", "empty-place");
    private final Button clear;
    private final HBox place;
    private Optional<Button> instead = Optional.empty();
    private final FilterBar filters;
    private final TableAndExplanation split;
    private final ExplanationPane<R> explanation;
    private final ContentWidths<R> widths = new ContentWidths<>();
    private Optional<TableMemory<R>> memory = Optional.empty();

    /// The columns that would say the same in each row.
    private final Set<String> quiet = new HashSet<>();
    private final TableMenu<R> menu;
    private boolean active = true;
    private boolean fitted = true;

    /// The row that is explained as long as nobody has chosen another.
    private Optional<R> begun = Optional.empty();

    public AnswerTableView(AnswerTable<R> table, Messages messages) {
        this.table = table;
        this.filters = new FilterBar(table, messages, this::copy);
        this.explanation = new ExplanationPane<>(table, messages);
        getStyleClass().add("answer-table");
        view.setId(table.id() + "-table");
        boolean tabbed = messages.keys().contains("tab." + table.id());
        view.setAccessibleText(messages.text(tabbed ? "tab." + table.id() : "table.name"));
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        clear = button(table.id() + "-clear", messages.text("table.menu.clear"), table.filters()::clear);
        place = new HBox(clear);
        place.getStyleClass().add("empty-buttons");
        empty.setGraphic(place);
        empty.setContentDisplay(ContentDisplay.BOTTOM);
        view.setPlaceholder(empty);
        view.setRowFactory(created -> row());
        table.ticks()
                .ifPresent(ticks -> view.getColumns()
                        .add(new TickColumn<>(
                                id("done"), messages.text("ticks.done"), ticks, view, filters.fontProperty())));
        table.columns().forEach(column -> view.getColumns().add(column(column)));
        ColumnFit.follow(view);
        SortedList<R> sorted = new SortedList<>(table.shownRows());
        sorted.comparatorProperty().bind(view.comparatorProperty());
        view.setItems(sorted);
        // After the table itself has seen the rows.
        sorted.addListener((ListChangeListener<R>) changed -> begin());
        view.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> chosenBy(isRow(event.getPickResult().getIntersectedNode())));
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> chosenBy(!COPY.match(event)));
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        menu = new TableMenu<>(table, view, messages);
        follow();
        InvalidationListener filled = changed -> {
            fitted = false;
            requestLayout();
        };
        table.rows().addListener(filled);
        filters.fontProperty().addListener(changed -> fit());
        fit();
        split = new TableAndExplanation(table.id(), view, explanation);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(filters, split);
    }

    /// A table that nobody sees is not measured.
    public void setActive(boolean seen) {
        active = seen;
        fit();
        begin();
    }

    /// Keeps how a person sets the table up.
    public void rememberIn(PreferencesViewModel preferences) {
        TableMemory<R> kept = new TableMemory<>(table.id(), view, preferences);
        memory = Optional.of(kept);
        kept.onColumns(() -> {
            fit();
            showRegionColumn();
        });
        menu.choosesAmong(kept);
        fit();
        showRegionColumn();
        begin();
    }

    /// Where nobody has chosen a row, the first is explained.
    private void begin() {
        if (active && table.selectedProperty().get() == null && !view.getItems().isEmpty()) {
            begun = Optional.of(view.getItems().getFirst());
            view.getSelectionModel().clearAndSelect(0);
        }
    }

    private void chosenBy(boolean hand) {
        if (hand) {
            begun = Optional.empty();
        }
    }

    /// The rows that a person has chosen.
    private List<R> chosen() {
        List<R> rows = List.copyOf(view.getSelectionModel().getSelectedItems());
        return begun.map(List::of).filter(rows::equals).isPresent() ? List.of() : rows;
    }

    /// Once for all rows that changed since the last picture.
    @Override
    protected void layoutChildren() {
        if (!fitted) {
            fit();
        }
        super.layoutChildren();
    }

    private void fit() {
        if (!active) {
            return;
        }
        fitted = true;
        Font letters = filters.fontProperty().getValue();
        Font font = Font.font(letters.getFamily(), letters.getSize() * CELL);
        for (AnswerColumn<R> column : table.columns()) {
            view.getColumns().stream()
                    .filter(shown -> shown.getId().equals(id(column.key())))
                    .forEach(shown -> fit(column, shown, font));
        }
        ColumnFit.fit(view);
    }

    private void fit(AnswerColumn<R> column, TableColumn<R, ?> shown, Font font) {
        Optional<Double> chosen = memory.flatMap(kept -> kept.width(shown));
        Set<String> texts = new LinkedHashSet<>();
        table.rows().forEach(row -> texts.add(column.shown().apply(row)));
        widths.fit(column, shown, texts, font, chosen);
        if (column.key().equals("region")) {
            return;
        }
        boolean plain = column.shape() == Column.Shape.TEXT && !texts.isEmpty();
        boolean said = !plain || texts.stream().anyMatch(text -> !text.isBlank());
        setVisible(shown, said && !quiet.contains(column.key()));
    }

    /// A column shows while it tells something and nobody has put it away.
    private void setVisible(TableColumn<R, ?> column, boolean tells) {
        boolean visible =
                tells && memory.filter(kept -> kept.isHidden(column.getId())).isEmpty();
        if (column.isVisible() != visible) {
            column.setVisible(visible);
        }
    }

    /// Keeps the table's choice and the view model's the same, and the empty place up to date.
    private void follow() {
        view.getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> {
            if (is != null) {
                table.selectedProperty().set(is);
            }
        });
        table.selectedProperty().addListener((observed, was, is) -> {
            select(is);
            if (is != null && !table.isSame(was, is)) {
                bringIntoSight(is);
            }
        });
        select(table.selectedProperty().get());
        if (table.ticks().isPresent()) {
            table.tickedProperty().addListener((observed, was, is) -> view.refresh());
        }
        InvalidationListener filled = changed -> showEmpty();
        table.shownRows().addListener(filled);
        table.rows().addListener(filled);
        showEmpty();
        InvalidationListener regions = changed -> showRegionColumn();
        table.regions().addListener(regions);
        table.filters().regionProperty().addListener(regions);
        showRegionColumn();
    }

    /// Whoever meets an empty table is led on: out of the filters, or to the field that fills it.
    private void showEmpty() {
        WrappedText.show(empty, table.emptySentence());
        boolean none = table.rows().isEmpty();
        Nodes.show(clear, !none);
        instead.ifPresent(button -> Nodes.show(button, none));
    }

    /// Offers a way out where the table has no rows at all.
    public void whenEmpty(String words, Runnable go) {
        Button button = button(table.id() + "-go", words, go);
        instead = Optional.of(button);
        place.getChildren().add(button);
        showEmpty();
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void select(R row) {
        if (row == null) {
            view.getSelectionModel().clearSelection();
            begin();
        } else if (!row.equals(view.getSelectionModel().getSelectedItem())) {
            view.getSelectionModel().clearAndSelect(view.getItems().indexOf(row));
        }
    }

    /// A row that is chosen elsewhere, as in the palette. What is clicked is in sight already, and stays in its place.
    private void bringIntoSight(R row) {
        int place = view.getItems().indexOf(row);
        boolean inSight = view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && place > flow.getFirstVisibleCell().getIndex()
                && place < flow.getLastVisibleCell().getIndex();
        if (place >= 0 && !inSight) {
            view.scrollTo(Math.max(0, place - ABOVE));
        }
    }

    private void showRegionColumn() {
        boolean several = table.regions().size() > 1
                && table.filters().regionProperty().get().isEmpty();
        view.getColumns().stream()
                .filter(column -> column.getId().equals(id("region")))
                .forEach(column -> setVisible(column, several));
    }

    /// The cell's value is the row itself, so that columns sort by the rows' own order.
    private TableColumn<R, R> column(AnswerColumn<R> column) {
        TableColumn<R, R> made = new TableColumn<>(column.head());
        made.setId(id(column.key()));
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()).getReadOnlyProperty());
        made.setCellFactory(created -> AnswerCells.of(column, created));
        made.setComparator(column.column().order());
        if (column.shape() == Column.Shape.NUMBER) {
            made.getStyleClass().add("number-column");
        }
        return made;
    }

    private String id(String key) {
        return table.id() + "-column." + key;
    }

    private TableRow<R> row() {
        TableRow<R> row = new TableRow<>();
        InvalidationListener mark = changed -> {
            R item = row.getItem();
            row.pseudoClassStateChanged(ADDED, item != null && table.isAdded(item));
        };
        row.itemProperty().addListener(mark);
        // A row that stays may no longer be new; the table outlives its rows.
        table.marksProperty().addListener(new WeakInvalidationListener(mark));
        return row;
    }

    /// Calls `goTo` for a row that is clicked, or chosen with the Enter key.
    public void onGo(Consumer<R> goTo) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            R chosen = view.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                goTo.accept(chosen);
                event.consume();
            }
        });
        view.setOnMouseClicked(event -> {
            R chosen = view.getSelectionModel().getSelectedItem();
            if (chosen != null && isRow(event.getPickResult().getIntersectedNode())) {
                goTo.accept(chosen);
            }
        });
    }

    /// Adds what can be done about the chosen row to its explanation.
    public void explainWith(Function<R, Node> actions) {
        explanation.explainWith(actions);
    }

    private static boolean isRow(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableRow<?> row) {
                return !row.isEmpty();
            }
        }
        return false;
    }

    private void copy() {
        List<R> chosen = chosen();
        ClipboardContent content = new ClipboardContent();
        content.putString(table.copy(chosen.isEmpty() ? List.copyOf(view.getItems()) : chosen));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Adds a filter of this table alone.
    public void filterWith(Node filter) {
        filters.add(filter);
    }

    /// What follows the last row, as long as there are rows.
    public void endWith(String words) {
        split.endWith(words, table.rows());
    }

    /// Shows a column only while it tells something.
    public void showColumn(String key, boolean visible) {
        if (visible) {
            quiet.remove(key);
        } else {
            quiet.add(key);
        }
        view.getColumns().stream()
                .filter(column -> column.getId().equals(id(key)))
                .forEach(column -> setVisible(column, visible));
    }

    public void focusFilter() {
        filters.focusWords();
    }
}
