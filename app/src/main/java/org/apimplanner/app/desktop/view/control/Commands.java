package org.apimplanner.app.desktop.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.apimplanner.app.desktop.viewmodel.search.Command;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Makes the items of menus: each has a name in the bundle, a key, and an id.
public final class Commands {
    private final Messages messages;
    private final List<MenuItem> items = new ArrayList<>();

    /// What is switched may outlive the window, which it must not hold.
    private final List<ChangeListener<Boolean>> switches = new ArrayList<>();

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
        items.add(item);
        return item;
    }

    public MenuItem item(String name, String keys, Runnable action, ObservableValue<Boolean> enabled) {
        MenuItem item = item(name, keys, action);
        item.setDisable(!enabled.getValue());
        enabled.addListener((observed, was, is) -> item.setDisable(!is));
        return item;
    }

    /// A command that switches something on or off, and shows which it is.
    public MenuItem check(String name, ObservableValue<Boolean> on, Consumer<Boolean> turn) {
        CheckMenuItem item = new CheckMenuItem(messages.text("command." + name));
        item.setId("command-" + name);
        item.setSelected(on.getValue());
        ChangeListener<Boolean> turned = (observed, was, is) -> item.setSelected(is);
        switches.add(turned);
        on.addListener(new WeakChangeListener<>(turned));
        item.setOnAction(event -> turn.accept(!on.getValue()));
        items.add(item);
        return item;
    }

    /// Every command that can be given now, for the search.
    public List<Command> all() {
        return all(false);
    }

    /// @param also those that cannot be given now
    public List<Command> all(boolean also) {
        return items.stream()
                .filter(item -> also || !item.isDisable())
                .map(this::command)
                .toList();
    }

    private Command command(MenuItem item) {
        String keys = item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText();
        return new Command(messages.text("palette.command"), item.getText().replace("_", ""), keys, item::fire);
    }
}
