package org.apimplanner.app.desktop.view.plan;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.ShortText;
import org.apimplanner.app.desktop.viewmodel.plan.ChoiceField;
import org.apimplanner.app.desktop.viewmodel.plan.RegionsViewModel;

/// A region's name, found by typing: the best hit stands first, and Enter takes it. What is left half-way
/// changes nothing, and a name that is not in the list stays to be seen.
final class RegionBox extends TextField {
    private static final double ROW = 28;

    /// Room for a region's name, its pair and its name in files, in em.
    private static final double WIDTH = 34;
    private static final int MOST_ROWS = 9;

    private final RegionsViewModel regions;
    private final ChoiceField<String> field;
    private final ListView<String> hits = new ListView<>();
    private final Popup popup = new Popup();
    private boolean typing;

    RegionBox(String id, RegionsViewModel regions, ChoiceField<String> field) {
        this.regions = regions;
        this.field = field;
        setId(id);
        getStyleClass().add("region-box");
        setMinWidth(0);
        ShortText.keep(this);
        hits.setId(id + "-hits");
        hits.getStyleClass().add("region-hits");
        hits.setFixedCellSize(ROW);
        hits.setFocusTraversable(false);
        hits.setPlaceholder(Nodes.label(regions.noneCalled(), "empty-place"));
        hits.setCellFactory(list -> new Hit());
        popup.getContent().add(hits);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
        showName();
        field.valueProperty().addListener(changed -> showName());
        textProperty().addListener(changed -> search());
        focusedProperty().addListener((observed, was, is) -> focused(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseClicked(event -> open());
    }

    private void showName() {
        typing = false;
        setText(regions.label(field.value()));
    }

    private void focused(boolean now) {
        if (now) {
            selectAll();
        } else {
            takeNamed();
            close();
        }
    }

    /// Whole names need no Enter.
    private void takeNamed() {
        regions.named(getText()).filter(name -> typing).ifPresent(field::choose);
    }

    /// Shows every region, with the text chosen so that typing replaces it.
    void open() {
        selectAll();
        show(regions.found(""));
        hits.getSelectionModel().select(field.value());
        hits.scrollTo(Math.max(0, hits.getSelectionModel().getSelectedIndex() - 2));
    }

    private void search() {
        if (isFocused() && !getText().equals(regions.label(field.value()))) {
            typing = true;
            show(regions.found(getText()));
            hits.getSelectionModel().select(0);
        }
    }

    private void show(List<String> found) {
        hits.getItems().setAll(found);
        double height = ROW * Math.clamp(found.size(), 1, MOST_ROWS) + 4;
        hits.setPrefSize(Math.max(getWidth(), WIDTH * getFont().getSize()), height);
        Bounds bounds = localToScreen(getBoundsInLocal());
        if (bounds != null && !popup.isShowing()) {
            popup.show(this, bounds.getMinX(), bounds.getMaxY() + 2);
        }
    }

    private void close() {
        popup.hide();
        showName();
    }

    private void take(String name) {
        popup.hide();
        typing = false;
        field.choose(name);
        showName();
        selectAll();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (popup.isShowing()) {
                    move(1);
                } else {
                    open();
                }
            }
            case UP -> move(-1);
            case ENTER -> {
                String chosen = hits.getSelectionModel().getSelectedItem();
                if (popup.isShowing() && chosen != null) {
                    take(chosen);
                }
            }
            case ESCAPE -> {
                if (!popup.isShowing() && !typing) {
                    return;
                }
                close();
                selectAll();
            }
            default -> {
                if (event.isShortcutDown()) {
                    // Saving, printing or undoing is about the plan as it is seen.
                    takeNamed();
                }
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = hits.getItems().size() - 1;
        int next = Math.clamp(hits.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        hits.getSelectionModel().select(next);
        hits.scrollTo(Math.max(0, next - MOST_ROWS / 2));
    }

    /// The display name, and the one for files and commands.
    private final class Hit extends ListCell<String> {
        private final HBox line = new HBox();

        Hit() {
            line.getStyleClass().add("region-hit");
            // As wide as the list, which needs no bar to scroll sideways.
            setPrefWidth(0);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (getItem() != null) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            setGraphic(empty ? null : line);
            setAccessibleText(empty ? "" : regions.label(name));
            if (!empty) {
                line.getChildren()
                        .setAll(
                                Nodes.label(regions.label(name), "region-hit-name"),
                                Nodes.label(regions.pairing(name), "region-hit-id"),
                                Nodes.spacer(),
                                Nodes.label(name, "region-hit-id"));
            }
        }
    }
}
