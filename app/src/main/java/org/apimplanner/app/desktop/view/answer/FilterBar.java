package org.apimplanner.app.desktop.view.answer;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Font;
import javafx.util.StringConverter;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.ShortText;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Direction;

/// The filters of one table, and how many rows they leave.
final class FilterBar extends FlowPane {
    private final AnswerTable<?> table;
    private final Messages messages;
    private final CustomTextField words = new CustomTextField();
    private final Label count = Nodes.label("", "row-count");

    FilterBar(AnswerTable<?> table, Messages messages, Runnable copy) {
        this.table = table;
        this.messages = messages;
        getStyleClass().add("filter-bar");
        getChildren().add(words());
        if (table.hasRegions()) {
            getChildren().add(regions());
        }
        if (table.hasDirections()) {
            getChildren().add(directions());
        }
        if (table.hasRequirements()) {
            CheckBox required = new CheckBox(messages.text("filter.required"));
            required.setId(table.id() + "-required");
            required.setMinWidth(USE_PREF_SIZE);
            required.selectedProperty().bindBidirectional(table.filters().requiredOnlyProperty());
            getChildren().add(required);
        }
        if (table.isFoldable()) {
            getChildren().add(folding());
        }
        if (table.ticks().isPresent()) {
            CheckBox open = new CheckBox(messages.text("filter.open"));
            open.setId(table.id() + "-open");
            open.setMinWidth(USE_PREF_SIZE);
            open.selectedProperty().bindBidirectional(table.filters().openOnlyProperty());
            getChildren().add(open);
        }
        getChildren().add(value());
        Button copyButton = new Button(messages.text("table.copy"), Nodes.icon("copy"));
        copyButton.setId(table.id() + "-copy");
        copyButton.getStyleClass().addAll("flat", "small-button");
        copyButton.setTooltip(Nodes.tooltip(messages.text("table.copy.hint")));
        copyButton.setMinWidth(USE_PREF_SIZE);
        copyButton.setOnAction(event -> copy.run());
        count();
        getChildren().addAll(count, copyButton);
    }

    private CustomTextField words() {
        words.setId(table.id() + "-filter");
        words.setPromptText(messages.text("filter.words"));
        words.setAccessibleRoleDescription(messages.text("filter.words"));
        words.setLeft(Nodes.icon("search"));
        words.getStyleClass().add("filter-words");
        ShortText.keep(words);
        words.textProperty().bindBidirectional(table.filters().wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                event.consume();
            }
        });
        return words;
    }

    private ComboBox<Optional<String>> regions() {
        ComboBox<Optional<String>> box = new ComboBox<>();
        box.setId(table.id() + "-region");
        box.setAccessibleRoleDescription(messages.text("column.region"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<String> name) {
                return name == null ? "" : name.orElse(messages.text("filter.region.all"));
            }

            @Override
            public Optional<String> fromString(String text) {
                return Optional.of(text);
            }
        });
        InvalidationListener fill = changed -> {
            box.getItems().setAll(List.of(Optional.empty()));
            table.regions().forEach(name -> box.getItems().add(Optional.of(name)));
            box.setValue(table.filters().regionProperty().get());
            Nodes.show(box, table.regions().size() > 1);
        };
        table.regions().addListener(fill);
        fill.invalidated(table.regions());
        box.valueProperty().addListener((observed, was, is) -> {
            if (is != null) {
                table.filters().regionProperty().set(is);
            }
        });
        table.filters().regionProperty().addListener((observed, was, is) -> box.setValue(is));
        return box;
    }

    private Choices<Optional<Direction>> directions() {
        Choices<Optional<Direction>> choices = new Choices<>(
                table.id() + "-direction",
                List.of(Optional.empty(), Optional.of(Direction.INBOUND), Optional.of(Direction.OUTBOUND)),
                3,
                direction -> direction
                        .map(one -> messages.word("filter.direction.", one))
                        .orElse(messages.text("filter.direction.all")),
                table.filters().directionProperty(),
                table.filters().directionProperty()::set);
        choices.setAccessibleText(messages.text("column.direction"));
        choices.getStyleClass().add("direction-choices");
        return choices;
    }

    /// Offered while there are several regions.
    private CheckBox folding() {
        CheckBox fold = new CheckBox(messages.text("filter.fold"));
        fold.setId(table.id() + "-fold");
        fold.setMinWidth(USE_PREF_SIZE);
        fold.setTooltip(Nodes.tooltip(messages.text("filter.fold.hint")));
        fold.selectedProperty().bindBidirectional(table.foldedProperty());
        InvalidationListener several =
                changed -> Nodes.show(fold, table.regions().size() > 1);
        table.regions().addListener(several);
        several.invalidated(table.regions());
        return fold;
    }

    /// The value that rows are filtered to; pressing it lets all values through again.
    private Button value() {
        Button value = new Button("", Nodes.icon("remove"));
        value.setId(table.id() + "-value");
        value.getStyleClass().addAll("small-button");
        value.setMnemonicParsing(false);
        value.setMaxWidth(260);
        value.setTooltip(Nodes.tooltip(messages.text("filter.value.hint")));
        value.setOnAction(event -> table.filters().onlyProperty().set(Optional.empty()));
        InvalidationListener shown = changed -> {
            value.setText(table.filters()
                    .onlyProperty()
                    .get()
                    .map(only -> messages.text("filter.value", only.head(), only.text()))
                    .orElse(""));
            Nodes.show(value, table.filters().onlyProperty().get().isPresent());
        };
        table.filters().onlyProperty().addListener(shown);
        shown.invalidated(table.filters().onlyProperty());
        return value;
    }

    /// Adds a filter after the others.
    void add(Node filter) {
        getChildren().add(getChildren().indexOf(count), filter);
    }

    private void count() {
        count.setId(table.id() + "-count");
        count.setMinWidth(USE_PREF_SIZE);
        ListChangeListener<Object> counted = change -> count.setText(countWords());
        table.shownRows().addListener(counted);
        table.doneProperty().addListener((observed, was, is) -> count.setText(countWords()));
        count.setText(countWords());
    }

    /// The letters of the window as they are now; those of the count are a little smaller.
    ObservableValue<Font> fontProperty() {
        return count.fontProperty();
    }

    private String countWords() {
        int all = table.rows().size();
        int shown = table.shownRows().size();
        if (table.ticks().isPresent()) {
            return messages.text(
                    "ticks.count",
                    table.doneProperty().get(),
                    table.totalProperty().get());
        }
        return shown == all ? messages.count("count.lines", all) : messages.text("filter.count", shown, all);
    }

    void focusWords() {
        words.requestFocus();
        words.selectAll();
    }
}
