package org.apimplanner.app.desktop.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// The heads of the tabs. Where they do not fit side by side they take a second line: none is ever hidden.
final class TabRow extends FlowPane {
    private final AnswerTabs tabs;
    private final Map<Tab, ToggleButton> heads = new HashMap<>();

    TabRow(AnswerTabs tabs) {
        this.tabs = tabs;
        setId("tab-row");
        getStyleClass().add("tab-row");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        InvalidationListener changed = observed -> fill();
        tabs.getTabs().addListener(changed);
        fill();
        tabs.getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> show(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// A tab that comes and goes has its head with it.
    private void fill() {
        getChildren().setAll(tabs.getTabs().stream().map(this::head).toList());
        show(tabs.getSelectionModel().getSelectedItem());
    }

    private ToggleButton head(Tab tab) {
        return heads.computeIfAbsent(tab, this::made);
    }

    private ToggleButton made(Tab tab) {
        ToggleButton head = new ToggleButton();
        head.setId("head-" + tab.getId());
        head.getStyleClass().add("tab-head");
        head.setMinWidth(USE_PREF_SIZE);
        head.setAccessibleRole(AccessibleRole.TAB_ITEM);
        head.setContentDisplay(ContentDisplay.RIGHT);
        head.textProperty().bind(tab.textProperty());
        Label count = tabs.count(tab);
        count.textProperty().addListener((observed, was, is) -> head.setGraphic(is.isEmpty() ? null : count));
        head.setGraphic(count.getText().isEmpty() ? null : count);
        head.setOnAction(event -> {
            head.setSelected(true);
            tabs.getSelectionModel().select(tab);
        });
        return head;
    }

    /// One stop for the Tab key; arrows go from head to head.
    private void show(Tab selected) {
        heads.forEach((tab, head) -> {
            head.setSelected(tab == selected);
            head.setFocusTraversable(tab == selected);
        });
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        List<Node> all = getChildren();
        int next = tabs.getSelectionModel().getSelectedIndex() + by;
        if (by != 0 && next >= 0 && next < all.size()) {
            tabs.getSelectionModel().select(next);
            all.get(next).requestFocus();
            event.consume();
        }
    }
}
