package org.apimplanner.app.desktop.view.control;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Small nodes that every view needs.
public final class Nodes {
    private static final Duration TOOLTIP_DELAY = Duration.millis(350);

    private Nodes() {}

    public static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A label of as many lines as it needs.
    public static Label wrapped(String text, String... styleClasses) {
        Label label = label("", styleClasses);
        WrappedText.show(label, text);
        WrappedText.guard(label.wrapTextProperty(), label.textProperty());
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A drawing whose shape and size the stylesheet knows.
    public static Region icon(String name) {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-" + name);
        icon.setMouseTransparent(true);
        return icon;
    }

    /// A flat button with a drawing, named for screen readers and on hovering.
    public static Button iconButton(String id, String icon, String name, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(icon(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setAccessibleText(name);
        button.setTooltip(tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }

    public static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(WrappedText.of(text));
        tooltip.setShowDelay(TOOLTIP_DELAY);
        WrappedText.guard(tooltip.wrapTextProperty(), tooltip.textProperty());
        tooltip.setMaxWidth(380);
        return tooltip;
    }

    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        spacer.setMinWidth(0);
        return spacer;
    }

    /// Shows a node only while it has something to say; hidden, it takes no room.
    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /// Whether a node is the part itself or stands in it.
    public static boolean isIn(Node node, Node part) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }

    /// Whether somebody can work with a node: it and all around it are shown, and none is disabled.
    public static boolean isReachable(Node node) {
        return isReachable(node, Set.of());
    }

    /// As [#isReachable(Node)], where some that are not to be seen are shown first.
    ///
    /// @param shown may be folded away now
    public static boolean isReachable(Node node, Set<Node> shown) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() && !shown.contains(at)) {
                return false;
            }
        }
        return !node.isDisabled();
    }

    /// Gives a node these style classes alone, where it has others: each change has the whole node styled anew.
    public static void restyle(Node node, String... styleClasses) {
        List<String> wanted = List.of(styleClasses);
        if (!node.getStyleClass().equals(wanted)) {
            node.getStyleClass().setAll(wanted);
        }
    }

    public static Label heading(String text) {
        return label(text, "section-heading");
    }
}
