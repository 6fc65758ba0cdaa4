package org.apimplanner.app.desktop.view.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.ColumnSection;
import org.apimplanner.app.desktop.view.control.FieldBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.plan.FeatureGroup;
import org.apimplanner.app.desktop.viewmodel.plan.FeatureItem;
import org.apimplanner.app.desktop.viewmodel.plan.FeaturesViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.plan.Feature;

/// The features, each with what it adds to the answer.
final class FeaturesSection extends ColumnSection {
    private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final Messages messages;
    private final FieldFocus focus;
    private final VBox list = new VBox();
    private final Map<Feature, HBox> lines = new EnumMap<>(Feature.class);

    FeaturesSection(FeaturesViewModel features, Messages messages, FieldFocus focus) {
        super("section-features", messages.text("section.features"));
        this.messages = messages;
        this.focus = focus;
        list.getStyleClass().add("features");
        list.setId("features");
        features.items().forEach(item -> lines.put(item.feature(), line(item)));
        features.groupsProperty().addListener((observed, was, is) -> arrange(features.path(), is));
        arrange(features.path(), features.groupsProperty().get());
        add(new FieldBox("", list, features));
    }

    /// The lines are the same ones in another order, and who has the focus keeps it.
    private void arrange(String path, List<FeatureGroup.Listed> groups) {
        Optional<Node> focused = lines.values().stream()
                .map(line -> line.getChildren().getFirst())
                .filter(Node::isFocused)
                .findFirst();
        list.getChildren().clear();
        for (FeatureGroup.Listed listed : groups) {
            list.getChildren().add(Nodes.label(messages.text(listed.group().key()), "feature-group"));
            for (FeatureItem item : listed.items()) {
                HBox line = Lookup.required(lines, item.feature());
                line.pseudoClassStateChanged(NOTHING, listed.group() == FeatureGroup.NOTHING);
                list.getChildren().add(line);
            }
        }
        focus.register(
                path,
                Lookup.required(lines, groups.getFirst().items().getFirst().feature())
                        .getChildren()
                        .getFirst());
        focused.ifPresent(Node::requestFocus);
    }

    private HBox line(FeatureItem item) {
        CheckBox box = new CheckBox(item.label());
        box.setId("feature-" + item.feature().word());
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        box.setSelected(item.selected().value());
        box.selectedProperty()
                .addListener((observed, was, is) -> item.selected().choose(is));
        item.selected().valueProperty().addListener((observed, was, is) -> box.setSelected(is));
        // The name is what one looks for: the words beside it take a second line.
        Label effect = Nodes.wrapped("", "feature-effect");
        effect.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(effect, Priority.ALWAYS);
        effect.textProperty().bind(item.effectProperty());
        HBox line = new HBox(box, effect);
        line.getStyleClass().add("feature");
        Tooltip tooltip = Nodes.tooltip(item.summary());
        Tooltip.install(line, tooltip);
        item.markProperty().addListener((observed, was, is) -> {
            line.pseudoClassStateChanged(UNAVAILABLE, is.isPresent());
            String sentence = is.map(mark -> "\n\n" + mark.sentence()).orElse("");
            tooltip.setText(item.summary() + sentence);
            box.setAccessibleHelp(item.summary() + sentence);
        });
        box.setAccessibleHelp(item.summary());
        focus.register(item.path(), box);
        return line;
    }
}
