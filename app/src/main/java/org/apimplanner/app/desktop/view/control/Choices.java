package org.apimplanner.app.desktop.view.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.apimplanner.model.Lookup;
import org.controlsfx.control.SegmentedButton;

/// A few values side by side in one or more rows of segments, one of them chosen. Values that do not go with the rest
/// of the plan
/// look paler and say so on hovering, but can be chosen.
public final class Choices<T> extends VBox {
    private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

    /// What borders and gaps take of a segment, in pixels.
    private static final double EDGES = 4;

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final int columns;

    public Choices(
            String id,
            List<T> values,
            int columns,
            Function<T, String> label,
            ObservableValue<T> chosen,
            Consumer<T> choose) {
        this.columns = columns;
        setId(id);
        getStyleClass().add("choices");
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            ToggleButton button = new ToggleButton(label.apply(value));
            button.setId(id + "-" + buttons.size());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(0);
            button.getStyleClass().add("choice");
            button.setOnAction(event -> {
                button.setSelected(true);
                choose.accept(value);
            });
            // All segments grow from nothing, and so are of one width whatever they say.
            button.setPrefWidth(0);
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.put(value, button);
        }
        addRows(columns, group);
        chosen.addListener((observed, was, is) -> select(is));
        select(chosen.getValue());
        accessibleTextProperty().addListener((observed, was, is) -> name(is));
        focusedProperty().addListener((observed, was, is) -> passFocusOn(is));
    }

    private void addRows(int columns, ToggleGroup group) {
        List<ToggleButton> all = List.copyOf(buttons.values());
        for (int first = 0; first < all.size(); first += columns) {
            SegmentedButton row = new SegmentedButton();
            row.setToggleGroup(group);
            row.setMaxWidth(Double.MAX_VALUE);
            row.getButtons().setAll(all.subList(first, Math.min(first + columns, all.size())));
            getChildren().add(row);
        }
    }

    private void select(T value) {
        buttons.forEach((each, button) -> button.setSelected(each.equals(value)));
    }

    private void name(String fieldName) {
        buttons.values().forEach(button -> button.setAccessibleText(fieldName + ": " + button.getText()));
    }

    /// The rows themselves cannot be used: the chosen button takes the focus for it.
    private void passFocusOn(boolean focused) {
        if (focused) {
            buttons.values().stream()
                    .filter(ToggleButton::isSelected)
                    .findFirst()
                    .or(() -> buttons.values().stream().findFirst())
                    .ifPresent(ToggleButton::requestFocus);
        }
    }

    /// How wide the segments have to be for the longest of their words to be read whole.
    double wholeWidth() {
        double widest = 0;
        for (ToggleButton button : buttons.values()) {
            Text words = new Text(button.getText());
            // A chosen one is bold.
            words.setFont(Font.font(
                    button.getFont().getFamily(),
                    FontWeight.BOLD,
                    button.getFont().getSize()));
            widest = Math.max(widest, words.getLayoutBounds().getWidth() + EDGES);
        }
        return widest * columns + EDGES;
    }

    /// Looks again at which values go with the rest of the plan.
    public void offer(Predicate<T> offered, Function<T, String> explanation) {
        buttons.forEach((value, button) -> {
            button.pseudoClassStateChanged(UNAVAILABLE, !offered.test(value));
            button.setTooltip(Nodes.tooltip(explanation.apply(value)));
        });
    }

    ToggleButton button(T value) {
        return Lookup.required(buttons, value);
    }
}
