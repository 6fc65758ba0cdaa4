package org.apimplanner.app.desktop;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/// Where nodes are in a scene, and how much of them is in sight.
final class DrawnPlaces {
    private DrawnPlaces() {}

    /// Of a node's place what none of its ancestors cuts off; empty where that is nothing.
    static Optional<Bounds> seen(Node node) {
        Bounds whole = node.localToScene(node.getLayoutBounds());
        double fromX = whole.getMinX();
        double fromY = whole.getMinY();
        double toX = whole.getMaxX();
        double toY = whole.getMaxY();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                Bounds clip = at.localToScene(at.getClip().getBoundsInParent());
                fromX = Math.max(fromX, clip.getMinX());
                fromY = Math.max(fromY, clip.getMinY());
                toX = Math.min(toX, clip.getMaxX());
                toY = Math.min(toY, clip.getMaxY());
            }
        }
        return toX > fromX && toY > fromY
                ? Optional.of(new BoundingBox(fromX, fromY, toX - fromX, toY - fromY))
                : Optional.empty();
    }

    /// Whether all of the node's place is in sight.
    static boolean isWhole(Node node) {
        Bounds whole = node.localToScene(node.getLayoutBounds());
        return seen(node)
                .filter(bounds ->
                        bounds.getWidth() > whole.getWidth() - 2 && bounds.getHeight() > whole.getHeight() - 2)
                .isPresent();
    }

    static boolean within(Node node, Predicate<Node> kind) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (kind.test(at)) {
                return true;
            }
        }
        return false;
    }

    /// The nearest ancestor of the kind.
    static <N> Optional<N> around(Node node, Class<N> kind) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (kind.isInstance(at)) {
                return Optional.of(kind.cast(at));
            }
        }
        return Optional.empty();
    }

    /// What to call a node in a report.
    static String where(Node node) {
        StringBuilder path = new StringBuilder(node.getClass().getSimpleName());
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getId() != null) {
                return path + " #" + at.getId();
            }
            if (!at.getStyleClass().isEmpty()) {
                path.append(" in .").append(at.getStyleClass().getLast());
            }
        }
        return path.toString();
    }
}
