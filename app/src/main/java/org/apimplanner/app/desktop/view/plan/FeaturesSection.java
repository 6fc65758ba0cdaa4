package org.apimplanner.app.desktop.view.plan;

import javafx.css.PseudoClass;
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
import org.apimplanner.app.desktop.viewmodel.plan.FeatureItem;
import org.apimplanner.app.desktop.viewmodel.plan.FeaturesViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// The features, each with what it adds to the answer.
final class FeaturesSection extends ColumnSection {
    private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

    FeaturesSection(FeaturesViewModel features, Messages messages, FieldFocus focus) {
        super("section-features", messages.text("section.features"));
        VBox list = new VBox();
        list.getStyleClass().add("features");
        list.setId("features");
        for (FeatureItem item : features.items()) {
            list.getChildren().add(line(item, focus));
        }
        add(new FieldBox("", list, features));
        focus.register(features.path(), list.getChildren().getFirst().lookup(".check-box"));
    }

    private static HBox line(FeatureItem item, FieldFocus focus) {
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
