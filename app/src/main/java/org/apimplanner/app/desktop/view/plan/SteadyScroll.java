package org.apimplanner.app.desktop.view.plan;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Keeps what is under the pointer where it is when sentences above it come and go: a click then meets what
/// it was meant for.
final class SteadyScroll {
    private static final double LEAST = 0.5;

    private final ScrollPane pane;
    private final Region content;
    private final Runnable afterLayout = this::steady;
    private Optional<Node> anchor = Optional.empty();
    private double anchorY;
    private boolean scrolled;

    private SteadyScroll(ScrollPane pane, Region content) {
        this.pane = pane;
        this.content = content;
    }

    /// @param content what the pane scrolls
    static void follow(ScrollPane pane, Region content) {
        new SteadyScroll(pane, content).attach();
    }

    private void attach() {
        content.addEventFilter(MouseEvent.MOUSE_MOVED, this::pointedAt);
        content.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pointedAt);
        content.addEventFilter(MouseEvent.MOUSE_EXITED, event -> anchor = Optional.empty());
        pane.vvalueProperty().addListener(changed -> scrolled = true);
        pane.sceneProperty().addListener((observed, was, is) -> moved(was, is));
    }

    private void moved(Scene was, Scene is) {
        if (was != null) {
            was.removePostLayoutPulseListener(afterLayout);
        }
        if (is != null) {
            is.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void pointedAt(MouseEvent event) {
        anchor = Optional.ofNullable(event.getPickResult().getIntersectedNode()).filter(node -> node != content);
        anchorY = top();
    }

    /// Where the node is in the window.
    private double top() {
        return anchor.map(node -> node.localToScene(Point2D.ZERO).getY()).orElse(0.0);
    }

    private void steady() {
        anchor = anchor.filter(node -> node.getScene() == pane.getScene());
        double room = content.getHeight() - pane.getViewportBounds().getHeight();
        double shift = top() - anchorY;
        if (anchor.isPresent() && !scrolled && room > 0 && Math.abs(shift) > LEAST) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + shift / room, 0, 1));
        }
        anchorY = top();
        // Where a person scrolls, what is under the pointer is meant to move.
        scrolled = false;
    }
}
