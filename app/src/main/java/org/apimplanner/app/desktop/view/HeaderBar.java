package org.apimplanner.app.desktop.view;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.apimplanner.app.desktop.view.control.Commands;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.document.DocumentViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Menus, the document's name, and the commands that are used most.
final class HeaderBar extends HBox {
    /// The digits that a tab can be reached by.
    private static final int KEYS = 9;

    private final PlannerViewModel planner;
    private final DocumentViewModel document;
    private final Messages messages;
    private final Commands commands;

    HeaderBar(PlannerViewModel planner, List<Sample> samples, AnswerTabs tabs, Runnable quit) {
        this.planner = planner;
        this.document = planner.document();
        this.messages = planner.messages();
        this.commands = new Commands(messages);
        setId("header");
        getStyleClass().add("header");
        MenuBar menus = new MenuBar(file(samples, quit), edit(tabs), view(tabs));
        menus.setId("menus");
        Button undo = Nodes.iconButton("undo", "undo", messages.text("command.undo"), document::undo);
        undo.disableProperty().bind(document.canUndoProperty().not());
        Button redo = Nodes.iconButton("redo", "redo", messages.text("command.redo"), document::redo);
        redo.disableProperty().bind(document.canRedoProperty().not());
        Button theme =
                Nodes.iconButton("theme", "theme", messages.text("command.theme"), planner.preferences()::toggleTheme);
        getChildren()
                .addAll(
                        menus,
                        title(),
                        Nodes.spacer(),
                        undo,
                        redo,
                        theme,
                        button("open", "open", document::open),
                        button("save", "save", document::save),
                        button("print", "print", planner::print),
                        button("export", "export", planner::export));
        getChildren().getLast().getStyleClass().add("accent");
    }

    private HBox title() {
        Label name = Nodes.label("", "document-name");
        name.setId("document-name");
        name.textProperty().bind(document.titleBinding());
        Label dirty = Nodes.label("●", "dirty-mark");
        dirty.setId("dirty-mark");
        dirty.setTooltip(Nodes.tooltip(messages.text("document.dirty")));
        dirty.setAccessibleText(messages.text("document.dirty"));
        document.dirtyProperty().addListener((observed, was, is) -> Nodes.show(dirty, is));
        Nodes.show(dirty, document.dirtyProperty().get());
        Label file = Nodes.label("", "document-file");
        file.setId("document-file");
        document.fileProperty().addListener((observed, was, is) -> file.setText(fileName()));
        file.setText(fileName());
        HBox title = new HBox(name, dirty, file);
        title.getStyleClass().add("document-title");
        return title;
    }

    private String fileName() {
        return document.fileProperty()
                .get()
                .map(path -> path.getFileName().toString())
                .orElse("");
    }

    private Button button(String name, String icon, Runnable action) {
        Button button = new Button(messages.text("button." + name), Nodes.icon(icon));
        button.setId(name);
        button.getStyleClass().add("header-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    private Menu file(List<Sample> samples, Runnable quit) {
        Menu recent = menu("recent");
        InvalidationListener fill = changed -> fillRecent(recent);
        planner.preferences().recentFiles().addListener(fill);
        fillRecent(recent);
        Menu examples = menu("samples");
        for (Sample sample : samples) {
            MenuItem item = new MenuItem(sample.title());
            item.setOnAction(event -> document.openSample(sample.plan()));
            examples.getItems().add(item);
        }
        Menu file = menu("file");
        file.getItems()
                .addAll(
                        commands.item("new", "Shortcut+N", document::newPlan),
                        commands.item("open", "Shortcut+O", document::open),
                        recent,
                        examples,
                        new SeparatorMenuItem(),
                        commands.item("save", "Shortcut+S", document::save),
                        commands.item("saveAs", "Shortcut+Shift+S", document::saveAs),
                        commands.item("export", "Shortcut+E", planner::export),
                        commands.item("print", "Shortcut+P", planner::print),
                        new SeparatorMenuItem(),
                        commands.item("quit", "Shortcut+Q", quit));
        return file;
    }

    private void fillRecent(Menu recent) {
        recent.getItems().clear();
        for (Path path : planner.preferences().recentFiles()) {
            MenuItem item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> document.open(path));
            recent.getItems().add(item);
        }
        recent.setDisable(recent.getItems().isEmpty());
    }

    private Menu edit(AnswerTabs tabs) {
        Menu edit = menu("edit");
        edit.getItems()
                .addAll(
                        commands.item("undo", "Shortcut+Z", document::undo, document.canUndoProperty()),
                        commands.item("redo", "Shortcut+Shift+Z", document::redo, document.canRedoProperty()),
                        new SeparatorMenuItem(),
                        commands.item("addRegion", "Shortcut+R", planner.regions()::add),
                        commands.item("find", "Shortcut+F", tabs::find));
        return edit;
    }

    private Menu view(AnswerTabs tabs) {
        Menu view = menu("view");
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int index = i;
            String keys = i < KEYS ? "Shortcut+" + (i + 1) : "";
            MenuItem item = commands.item(tabs.getTabs().get(i).getId(), keys, () -> tabs.show(index));
            view.getItems().add(item);
        }
        view.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        commands.item("theme", "Shortcut+Shift+L", planner.preferences()::toggleTheme));
        return view;
    }

    private Menu menu(String name) {
        Menu menu = new Menu(messages.text("menu." + name));
        menu.setId("menu-" + name);
        return menu;
    }
}
