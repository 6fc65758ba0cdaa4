package org.apimplanner.app.desktop.view.answer;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.topology.ZoomPane;
import org.apimplanner.app.desktop.viewmodel.answer.TopologyViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.picture.scene.Scene;

/// The topology as a picture to look at closely: zoomed by buttons, keys or the wheel, moved by
/// dragging.
public final class TopologyTab extends VBox {
    private final ZoomPane pane = new ZoomPane();

    public TopologyTab(TopologyViewModel topology, Messages messages) {
        setId("topology");
        getStyleClass().add("topology");
        pane.setId("topology-picture");
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(bar(messages), pane);
        topology.pictureProperty().addListener((observed, was, is) -> show(is));
        show(topology.pictureProperty().get());
    }

    private HBox bar(Messages messages) {
        Button out = Nodes.iconButton("topology-out", "zoom-out", messages.text("topology.out"), pane::zoomOut);
        Button in = Nodes.iconButton("topology-in", "zoom-in", messages.text("topology.in"), pane::zoomIn);
        Label level = Nodes.label("", "topology-level");
        level.setId("topology-level");
        pane.scaleProperty()
                .addListener((observed, was, is) ->
                        level.setText(messages.text("topology.level", Math.round(100 * is.doubleValue()))));
        level.setText(messages.text(
                "topology.level", Math.round(100 * pane.scaleProperty().get())));
        ToggleButton fit = new ToggleButton(messages.text("topology.fit"));
        fit.setId("topology-fit");
        fit.getStyleClass().add("small-button");
        fit.selectedProperty().bindBidirectional(pane.fitProperty());
        fit.setMinWidth(USE_PREF_SIZE);
        Label hint = Nodes.wrapped(messages.text("topology.hint"), "hint-text", "topology-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox bar = new HBox(out, level, in, fit, hint);
        bar.getStyleClass().add("topology-bar");
        return bar;
    }

    private void show(Optional<Scene> picture) {
        picture.ifPresent(pane::show);
    }
}
