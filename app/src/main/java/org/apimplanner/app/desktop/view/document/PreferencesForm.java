package org.apimplanner.app.desktop.view.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.control.NamedBy;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.document.PreferencesViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.export.Paper;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Tier;

/// How the program looks and what it begins with; each choice holds at once.
public final class PreferencesForm extends GridPane {
    private final PreferencesViewModel preferences;
    private final Messages messages;

    /// @param tiers says what a tier is called
    /// @param browse lets the person choose a folder
    public PreferencesForm(
            PreferencesViewModel preferences,
            Messages messages,
            Function<Tier, String> tiers,
            Supplier<Optional<Path>> browse) {
        this.preferences = preferences;
        this.messages = messages;
        setId("preferences-form");
        getStyleClass().add("preferences-form");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
        row("look", usualOr("look", Theme.values(), this::look, preferences.chosenTheme(), preferences::choose));
        row(
                "language",
                usualOr(
                        "language",
                        Language.values(),
                        language -> command("language-" + language.word()),
                        preferences.languageProperty().get(),
                        preferences::speak));
        row("size", sizes());
        row("rows", rows());
        row("tier", usualOr("tier", Tier.values(), tiers, preferences.habits().tier(), preferences::beginWith));
        row(
                "cloud",
                usualOr(
                        "cloud",
                        Cloud.values(),
                        cloud -> messages.word("cloud.", cloud),
                        preferences.habits().cloud(),
                        preferences::beginIn));
        row("paper", papers());
        row("folder", folder(browse));
    }

    private void row(String name, Region control) {
        Label label = Nodes.label(messages.text("preferences." + name), "field-label");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        addRow(getRowCount(), label, control);
    }

    private String look(Theme theme) {
        return command("look-" + theme.word());
    }

    /// What the command is called, without the mark of its letter.
    private String command(String name) {
        return messages.text("command." + name).replace("_", "");
    }

    /// A list that begins with leaving it to the program or the system.
    private <T> ComboBox<Optional<T>> usualOr(
            String name, T[] values, Function<T, String> words, Optional<T> chosen, Consumer<Optional<T>> choose) {
        List<Optional<T>> offered = new ArrayList<>();
        offered.add(Optional.empty());
        Arrays.stream(values).map(Optional::of).forEach(offered::add);
        String usual = messages.text("preferences." + name + ".usual");
        return list(name, offered, value -> value.map(words).orElse(usual), chosen, choose);
    }

    private <T> ComboBox<T> list(String name, List<T> values, Function<T, String> words, T chosen, Consumer<T> choose) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("preferences-" + name);
        box.getItems().setAll(values);
        box.setConverter(NamedBy.among(values, words));
        box.setValue(chosen);
        box.valueProperty().addListener((observed, was, is) -> choose.accept(is));
        return box;
    }

    private ComboBox<Integer> sizes() {
        return list(
                "size",
                PreferencesViewModel.sizes(),
                size -> messages.text("topology.level", size),
                preferences.zoomProperty().get(),
                preferences::zoomTo);
    }

    private CheckBox rows() {
        CheckBox rows = new CheckBox(messages.text("preferences.rows.compact"));
        rows.setId("preferences-rows");
        rows.setSelected(preferences.compactRowsProperty().get());
        rows.selectedProperty().addListener((observed, was, is) -> preferences.compactRows(is));
        return rows;
    }

    private ComboBox<Paper> papers() {
        return list(
                "paper",
                List.of(Paper.values()),
                paper -> messages.text("paper." + paper.word()),
                preferences.exports().paper(),
                preferences::rememberPaper);
    }

    private HBox folder(Supplier<Optional<Path>> browse) {
        TextField folder =
                new TextField(preferences.exports().folder().map(Path::toString).orElse(""));
        folder.setId("preferences-folder");
        folder.setEditable(false);
        folder.setPromptText(messages.text("preferences.folder.usual"));
        folder.setAccessibleRoleDescription(messages.text("preferences.folder"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(messages.text("export.browse"), Nodes.icon("open"));
        choose.setId("preferences-browse");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> browse.get().ifPresent(path -> {
            preferences.exportTo(path);
            folder.setText(path.toString());
        }));
        HBox place = new HBox(folder, choose);
        place.getStyleClass().add("field-row");
        return place;
    }
}
