package org.apimplanner.app.desktop.view.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.NamedBy;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.compare.CompareViewModel;
import org.apimplanner.app.desktop.viewmodel.compare.CompareWith;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// What the plan is compared with, and what can be done with the comparison.
final class CompareBar extends FlowPane {
    private final CompareViewModel compare;
    private final Messages messages;

    CompareBar(CompareViewModel compare) {
        this.compare = compare;
        this.messages = compare.messages();
        getStyleClass().addAll("filter-bar", "compare-bar");
        Choices<CompareWith> with = new Choices<>(
                "compare-with",
                List.of(CompareWith.values()),
                CompareWith.values().length,
                each -> messages.word("compare.with.", each),
                compare.withProperty(),
                compare.withProperty()::set);
        with.setAccessibleText(messages.text("compare.with"));
        with.getStyleClass().add("compare-choices");
        ComboBox<String> editions = editions();
        Button file = file();
        InvalidationListener chosen = changed -> {
            Nodes.show(editions, compare.withProperty().get() == CompareWith.EDITION);
            Nodes.show(file, compare.withProperty().get() == CompareWith.FILE);
        };
        compare.withProperty().addListener(chosen);
        chosen.invalidated(compare.withProperty());
        getChildren().addAll(with, editions, file, swap(), copy());
    }

    private ComboBox<String> editions() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("compare-edition");
        box.setAccessibleRoleDescription(messages.text("compare.edition.prompt"));
        box.setPromptText(messages.text("compare.edition.prompt"));
        box.setConverter(NamedBy.text(compare::title));
        box.getItems().setAll(compare.editionsProperty().get());
        box.setValue(compare.editionProperty().get().orElse(null));
        compare.editionsProperty().addListener((observed, was, is) -> {
            box.getItems().setAll(is);
            box.setValue(compare.editionProperty().get().orElse(null));
        });
        box.valueProperty().addListener((observed, was, is) -> {
            if (is != null) {
                compare.editionProperty().set(Optional.of(is));
            }
        });
        compare.editionProperty().addListener((observed, was, is) -> box.setValue(is.orElse(null)));
        return box;
    }

    private Button file() {
        Button button = new Button("", Nodes.icon("open"));
        button.setId("compare-file");
        button.getStyleClass().add("small-button");
        button.setOnAction(event -> compare.chooseFile());
        InvalidationListener named = changed -> {
            Optional<Path> file = compare.fileProperty().get();
            button.setText(
                    file.map(path -> path.getFileName().toString()).orElse(messages.text("compare.file.button")));
            button.setTooltip(file.map(path -> Nodes.tooltip(path.toString())).orElse(null));
        };
        compare.fileProperty().addListener(named);
        named.invalidated(compare.fileProperty());
        return button;
    }

    private ToggleButton swap() {
        ToggleButton button = new ToggleButton(messages.text("compare.swap"), Nodes.icon("swap"));
        button.setId("compare-swap");
        button.getStyleClass().addAll("flat", "small-button");
        button.setTooltip(Nodes.tooltip(messages.text("compare.swap.hint")));
        button.selectedProperty().bindBidirectional(compare.swappedProperty());
        button.disableProperty().bind(compare.comparableProperty().not());
        return button;
    }

    private Button copy() {
        Button button = new Button(messages.text("compare.copy"), Nodes.icon("copy"));
        button.setId("compare-copy");
        button.getStyleClass().addAll("flat", "small-button");
        button.setTooltip(Nodes.tooltip(messages.text("compare.copy.hint")));
        button.disableProperty().bind(compare.comparableProperty().not());
        button.setOnAction(event -> compare.markdown().ifPresent(CompareBar::copy));
        return button;
    }

    private static void copy(String markdown) {
        ClipboardContent content = new ClipboardContent();
        content.putString(markdown);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
