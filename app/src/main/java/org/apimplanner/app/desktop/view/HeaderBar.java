package org.apimplanner.app.desktop.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.control.Commands;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.document.DocumentViewModel;
import org.apimplanner.app.desktop.viewmodel.document.PreferencesViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.desktop.viewmodel.document.UndoWords;
import org.apimplanner.app.desktop.viewmodel.document.Windows;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Menus, the document's name, and the commands that are used most.
final class HeaderBar extends HBox {
    /// The digits that a tab can be reached by.
    private static final int KEYS = 9;

    /// The width in em from which the buttons show their words.
    private static final double WIDE = 78;

    /// The width in em from which all buttons have room.
    private static final double SCANT = 50;

    private final PlannerViewModel planner;
    private final DocumentViewModel document;
    private final Messages messages;
    private final Commands commands;
    private final Deeds deeds;
    private final ObservableValue<Number> room = sceneProperty().flatMap(Scene::widthProperty);
    private final List<Button> wordy = new ArrayList<>();

    /// Those whose commands are in the menus, too, and needed less often.
    private final List<Button> spare = new ArrayList<>();
    private final Menu recent;
    private final InvalidationListener recentChanged = changed -> fillRecent();

    HeaderBar(PlannerViewModel planner, List<Sample> samples, Deeds deeds, Commands commands) {
        this.planner = planner;
        this.document = planner.document();
        this.messages = planner.messages();
        this.commands = commands;
        this.deeds = deeds;
        this.recent = menu("recent");
        setId("header");
        getStyleClass().add("header");
        MenuBar menus = new MenuBar(file(samples), edit(), view(), help());
        menus.setId("menus");
        Button undo = step(
                "undo",
                document::undo,
                document.canUndoProperty(),
                planner.undoWords().undo());
        Button redo = step(
                "redo",
                document::redo,
                document.canRedoProperty(),
                planner.undoWords().redo());
        Button theme =
                Nodes.iconButton("theme", "theme", messages.text("command.theme"), planner.preferences()::toggleTheme);
        HBox title = title();
        // Only the title gives way: what can be pressed keeps its words.
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren()
                .addAll(
                        menus,
                        title,
                        undo,
                        redo,
                        theme,
                        button("open", "open", document::open),
                        button("save", "save", document::save),
                        button("print", "print", planner::print),
                        button("export", "export", planner::export));
        getChildren().getLast().getStyleClass().add("accent");
        spare.addAll(List.of(undo, redo, theme, wordy.get(2)));
        getChildren().stream()
                .filter(node -> node != title)
                .forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
        // The window's width is known before the bar is laid out, which what comes and goes then would disturb.
        room.addListener((observed, was, is) -> compact());
        // Larger letters have less room in the same window.
        wordy.getFirst().fontProperty().addListener((observed, was, is) -> compact());
    }

    private Button step(String name, Runnable action, ObservableBooleanValue possible, ObservableStringValue words) {
        Button button = Nodes.iconButton(name, name, words.get(), action);
        button.disableProperty().bind(Bindings.not(possible));
        button.accessibleTextProperty().bind(words);
        button.getTooltip().textProperty().bind(words);
        return button;
    }

    /// In a narrow window the buttons show their drawings alone; their names are on hovering. In one that is narrower
    /// still, some are left to the menus.
    private void compact() {
        double width = Optional.ofNullable(room.getValue())
                .map(Number::doubleValue)
                .filter(known -> known > 0)
                .orElse(WIDE * em());
        spare.forEach(button -> Nodes.show(button, width >= SCANT * em()));
        boolean narrow = width < WIDE * em();
        for (Button button : wordy) {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    private double em() {
        return wordy.getFirst().getFont().getSize();
    }

    private HBox title() {
        Label name = Nodes.label("", "document-name");
        name.setId("document-name");
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.textProperty().bind(document.titleBinding());
        name.setTooltip(Nodes.tooltip(""));
        name.getTooltip().textProperty().bind(document.titleBinding());
        Label dirty = Nodes.label("●", "dirty-mark");
        dirty.setId("dirty-mark");
        dirty.setMinWidth(USE_PREF_SIZE);
        dirty.setTooltip(Nodes.tooltip(messages.text("document.dirty")));
        dirty.setAccessibleText(messages.text("document.dirty"));
        document.dirtyProperty().addListener((observed, was, is) -> Nodes.show(dirty, is));
        Nodes.show(dirty, document.dirtyProperty().get());
        Label file = Nodes.label("", "document-file");
        file.setId("document-file");
        file.setMinWidth(0);
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        file.setTooltip(Nodes.tooltip(""));
        document.fileProperty().addListener((observed, was, is) -> showFile(file));
        showFile(file);
        HBox title = new HBox(name, dirty, file);
        title.setMinWidth(0);
        title.getStyleClass().add("document-title");
        return title;
    }

    private void showFile(Label label) {
        label.setText(fileName());
        label.getTooltip()
                .setText(document.fileProperty().get().map(Path::toString).orElse(""));
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
        button.setTooltip(Nodes.tooltip(button.getText()));
        wordy.add(button);
        return button;
    }

    private Menu file(List<Sample> samples) {
        // The preferences outlive the window.
        planner.preferences().recentFiles().addListener(new WeakInvalidationListener(recentChanged));
        fillRecent();
        Menu examples = menu("samples");
        for (Sample sample : samples) {
            MenuItem item = new MenuItem(messages.said("samples", sample.title()));
            item.setOnAction(event -> document.openSample(sample.plan()));
            examples.getItems().add(item);
        }
        Menu file = menu("file");
        file.getItems()
                .addAll(
                        commands.item("new", "Shortcut+N", document::newPlan),
                        commands.item("newWindow", "Shortcut+Shift+N", planner.windows()::open),
                        commands.item("open", "Shortcut+O", document::open),
                        commands.item("openBeside", "Shortcut+Shift+O", planner::openBeside),
                        commands.item("import", "Shortcut+I", planner.importing()::open),
                        commands.item("azure", "", planner.azure()::open),
                        commands.item("start", "", deeds.start()),
                        recent,
                        examples,
                        new SeparatorMenuItem(),
                        commands.item("save", "Shortcut+S", document::save),
                        commands.item("saveAs", "Shortcut+Shift+S", document::saveAs),
                        commands.item("export", "Shortcut+E", planner::export),
                        commands.item("print", "Shortcut+P", planner::print),
                        new SeparatorMenuItem(),
                        windows(),
                        commands.item("closeWindow", "Shortcut+W", planner.windows()::close),
                        commands.item("quit", "Shortcut+Q", deeds.quit()));
        return file;
    }

    /// Filled as it opens: windows come and go.
    private Menu windows() {
        Menu windows = menu("windows");
        // A menu without an item does not open.
        windows.getItems().add(new MenuItem(document.titleBinding().get()));
        windows.setOnShowing(event -> windows.getItems()
                .setAll(planner.windows().all().stream().map(HeaderBar::window).toList()));
        return windows;
    }

    private static MenuItem window(Windows.Other other) {
        MenuItem item = new MenuItem(other.title());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> other.bringToFront().run());
        return item;
    }

    private void fillRecent() {
        recent.getItems().clear();
        for (Path path : planner.preferences().recentFiles()) {
            MenuItem item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> document.open(path));
            recent.getItems().add(item);
        }
        recent.setDisable(recent.getItems().isEmpty());
    }

    private Menu edit() {
        MenuItem undo = commands.item("undo", "Shortcut+Z", document::undo, document.canUndoProperty());
        undo.textProperty().bind(planner.undoWords().undo());
        MenuItem redo = commands.item("redo", "Shortcut+Shift+Z", document::redo, document.canRedoProperty());
        redo.textProperty().bind(planner.undoWords().redo());
        Menu edit = menu("edit");
        edit.getItems()
                .addAll(
                        undo,
                        redo,
                        history(),
                        new SeparatorMenuItem(),
                        commands.item("addRegion", "Shortcut+R", deeds.addRegion()),
                        commands.item("find", "Shortcut+F", deeds.find()),
                        new SeparatorMenuItem(),
                        commands.item("preferences", "Shortcut+Comma", planner::setUp));
        return edit;
    }

    /// Filled as it opens; what is chosen goes back or forth to there in one go.
    private Menu history() {
        Menu history = menu("history");
        history.getItems().add(new MenuItem(messages.text("history.none")));
        history.setOnShowing(event -> {
            history.getItems().clear();
            planner.undoWords().back().forEach(step -> history.getItems().add(step(step)));
            if (!planner.undoWords().forth().isEmpty()) {
                history.getItems().add(new SeparatorMenuItem());
            }
            planner.undoWords().forth().forEach(step -> history.getItems().add(step(step)));
        });
        history.disableProperty()
                .bind(Bindings.not(document.canUndoProperty()).and(Bindings.not(document.canRedoProperty())));
        return history;
    }

    private static MenuItem step(UndoWords.Step step) {
        MenuItem item = new MenuItem(step.words());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> step.go().run());
        return item;
    }

    private Menu view() {
        Menu view = menu("view");
        Map<String, String> others = Map.of("compare", "Shortcut+D", "audit", "Shortcut+U", "code", "Shortcut+T");
        List<String> parts = AnswerTabs.PARTS;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String keys = i < KEYS ? "Shortcut+" + (i + 1) : others.getOrDefault(part, "");
            MenuItem item =
                    commands.item("tab-" + part, keys, () -> deeds.part().accept(part));
            if (part.equals(AnswerTabs.SOMETIMES)) {
                item.disableProperty()
                        .bind(Bindings.equal(planner.answer().companions().totalProperty(), 0));
            }
            view.getItems().add(item);
        }
        PreferencesViewModel preferences = planner.preferences();
        view.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        commands.item("planColumn", "F9", deeds.planColumn()),
                        commands.item("nextPart", "F6", () -> deeds.nextPart().accept(1)),
                        commands.item(
                                "partBefore", "Shift+F6", () -> deeds.nextPart().accept(-1)),
                        looks(preferences),
                        languages(preferences),
                        commands.check("compactRows", preferences.compactRowsProperty(), preferences::compactRows),
                        commands.item("theme", "Shortcut+Shift+L", preferences::toggleTheme),
                        commands.item("zoomIn", "Shortcut+Plus", () -> preferences.zoom(1)),
                        commands.item("zoomOut", "Shortcut+Minus", () -> preferences.zoom(-1)),
                        commands.item("zoomReset", "Shortcut+0", () -> preferences.zoom(0)));
        return view;
    }

    private Menu looks(PreferencesViewModel preferences) {
        Menu looks = menu("look");
        looks.getItems().add(commands.item("look-system", "", () -> preferences.choose(Optional.empty())));
        for (Theme theme : Theme.values()) {
            looks.getItems()
                    .add(commands.item("look-" + theme.word(), "", () -> preferences.choose(Optional.of(theme))));
        }
        return looks;
    }

    private Menu languages(PreferencesViewModel preferences) {
        Menu languages = menu("language");
        languages.getItems().add(commands.item("language-system", "", () -> preferences.speak(Optional.empty())));
        for (Language language : Language.values()) {
            languages
                    .getItems()
                    .add(commands.item(
                            "language-" + language.word(), "", () -> preferences.speak(Optional.of(language))));
        }
        return languages;
    }

    private Menu help() {
        Menu help = menu("help");
        help.getItems()
                .addAll(
                        commands.item("fieldHelp", "F1", deeds.fieldHelp()),
                        commands.item("palette", "Shortcut+K", deeds.palette()),
                        new SeparatorMenuItem(),
                        commands.item("keys", "", deeds.keys()),
                        commands.item("log", "", planner.program()::showLog),
                        commands.item("licences", "", planner.program()::showLicences),
                        commands.item("about", "", planner.program()::showAbout));
        return help;
    }

    private Menu menu(String name) {
        Menu menu = new Menu(messages.text("menu." + name));
        menu.setId("menu-" + name);
        return menu;
    }
}
