package org.apimplanner.app.desktop.view.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Makes the items of menus: each has a name in the bundle, a key, and an id.
public final class Commands {
    private final Messages messages;

    public Commands(Messages messages) {
        this.messages = messages;
    }

    /// @param keys such as `Shortcut+S`; empty for none
    public MenuItem item(String name, String keys, Runnable action) {
        MenuItem item = new MenuItem(messages.text("command." + name));
        item.setId("command-" + name);
        item.setOnAction(event -> action.run());
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(keys));
        }
        return item;
    }

    public MenuItem item(String name, String keys, Runnable action, ObservableValue<Boolean> enabled) {
        MenuItem item = item(name, keys, action);
        item.setDisable(!enabled.getValue());
        enabled.addListener((observed, was, is) -> item.setDisable(!is));
        return item;
    }
}
