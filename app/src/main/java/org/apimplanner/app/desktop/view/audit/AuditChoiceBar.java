package org.apimplanner.app.desktop.view.audit;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
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
import org.apimplanner.model.audit.Audit.Kind;

/// Which security group and which route table are held against the plan: by the files, or by name. Each
/// stands there only while there is something to choose.
final class AuditChoiceBar extends FlowPane {
    private final Messages messages;
    private final Map<AuditChoice, Node> fields = new IdentityHashMap<>();

    AuditChoiceBar(AuditViewModel audit) {
        messages = audit.messages();
        setId("audit-choices");
        getStyleClass().add("audit-choices");
        ObservableList<AuditChoice> all = audit.choices().all();
        all.addListener((ListChangeListener<AuditChoice>) change -> show(all));
        show(all);
    }

    /// A field for every choice that there is. Those of regions that are gone go with them.
    private void show(List<AuditChoice> all) {
        fields.keySet().removeIf(choice -> !all.contains(choice));
        for (int i = 0; i < all.size(); i++) {
            AuditChoice choice = all.get(i);
            String id = i < 2 ? "" : "-" + (i / 2 + 1);
            if (!fields.containsKey(choice)) {
                fields.put(choice, choice(id, choice));
                choice.options().addListener((InvalidationListener) changed -> hideWhereNothingIsOffered(all));
            }
        }
        getChildren().setAll(all.stream().map(fields::get).toList());
        hideWhereNothingIsOffered(all);
    }

    private void hideWhereNothingIsOffered(List<AuditChoice> all) {
        Nodes.show(this, all.stream().anyMatch(choice -> !choice.options().isEmpty()));
    }

    private HBox choice(String number, AuditChoice choice) {
        String kind = choice.kind() == Kind.NSG ? "nsg" : "routes";
        String name = messages.text("audit.found." + kind);
        ComboBox<Optional<String>> box = box(choice);
        box.setId("audit-choice-" + kind + number);
        box.setAccessibleHelp(messages.text("audit.choice.hint"));
        box.setTooltip(Nodes.tooltip(messages.text("audit.choice.hint")));
        Label label = Nodes.label(name, "audit-detail");
        InvalidationListener placed = changed -> {
            String whole = choice.regionProperty()
                    .get()
                    .map(region -> messages.text("audit.choice.in", name, region.displayName()))
                    .orElse(name);
            label.setText(whole);
            box.setAccessibleText(whole);
        };
        choice.regionProperty().addListener(placed);
        placed.invalidated(choice.regionProperty());
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(box);
        HBox field = new HBox(label, box);
        field.getStyleClass().add("audit-choice");
        InvalidationListener shown =
                changed -> Nodes.show(field, !choice.options().isEmpty());
        choice.options().addListener(shown);
        shown.invalidated(choice.options());
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
