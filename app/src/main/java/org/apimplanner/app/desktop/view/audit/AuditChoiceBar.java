package org.apimplanner.app.desktop.view.audit;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.audit.AuditChoice;
import org.apimplanner.app.desktop.viewmodel.audit.AuditViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Which security group and which route table are held against the plan: by the files, or by name. Each
/// stands there only while there is something to choose.
final class AuditChoiceBar extends FlowPane {
    private final Messages messages;

    AuditChoiceBar(AuditViewModel audit) {
        messages = audit.messages();
        setId("audit-choices");
        getStyleClass().add("audit-choices");
        AuditChoice group = audit.choices().group();
        AuditChoice table = audit.choices().routeTable();
        getChildren().addAll(choice("audit-choice-nsg", "nsg", group), choice("audit-choice-routes", "routes", table));
        InvalidationListener offered = changed ->
                Nodes.show(this, !(group.options().isEmpty() && table.options().isEmpty()));
        group.options().addListener(offered);
        table.options().addListener(offered);
        offered.invalidated(group.options());
    }

    private HBox choice(String id, String kind, AuditChoice choice) {
        String name = messages.text("audit.found." + kind);
        ComboBox<Optional<String>> box = box(choice);
        box.setId(id);
        box.setAccessibleText(name);
        box.setAccessibleHelp(messages.text("audit.choice.hint"));
        box.setTooltip(Nodes.tooltip(messages.text("audit.choice.hint")));
        Label label = Nodes.label(name, "audit-detail");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(box);
        HBox field = new HBox(label, box);
        field.getStyleClass().add("audit-choice");
        InvalidationListener offered =
                changed -> Nodes.show(field, !choice.options().isEmpty());
        choice.options().addListener(offered);
        offered.invalidated(choice.options());
        return field;
    }

    private ComboBox<Optional<String>> box(AuditChoice choice) {
        ComboBox<Optional<String>> box = new ComboBox<>();
        box.setConverter(new OneWay(shown -> shown.orElse(messages.text("audit.choice.files"))));
        InvalidationListener filled = changed -> {
            box.getSelectionModel().clearSelection();
            box.getItems().setAll(choice.options());
            box.setValue(choice.chosenProperty().get());
        };
        choice.options().addListener(filled);
        filled.invalidated(choice.options());
        // A box between two lists has no value, which is nobody's choice.
        box.valueProperty().addListener((observed, was, is) -> {
            if (is != null) {
                choice.chosenProperty().set(is);
            }
        });
        choice.chosenProperty().addListener((observed, was, is) -> box.setValue(is));
        return box;
    }

    /// Shows names that nobody types.
    private static final class OneWay extends StringConverter<Optional<String>> {
        private final Function<Optional<String>, String> words;

        OneWay(Function<Optional<String>, String> words) {
            this.words = words;
        }

        @Override
        public String toString(Optional<String> shown) {
            return shown == null ? "" : words.apply(shown);
        }

        @Override
        public Optional<String> fromString(String text) {
            throw new UnsupportedOperationException("The box is not editable.");
        }
    }
}
