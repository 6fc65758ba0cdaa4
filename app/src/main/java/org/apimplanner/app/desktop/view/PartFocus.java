package org.apimplanner.app.desktop.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.apimplanner.app.desktop.view.control.Nodes;

/// Moves the focus from part to part of the window, past everything that stands within one. Whoever comes back
/// to a part is where they were.
final class PartFocus {
    private final List<? extends Node> parts;
    private final Map<Node, Node> left = new HashMap<>();

    /// @param parts in the order in which they are gone through
    PartFocus(List<? extends Node> parts) {
        this.parts = parts;
    }

    /// Notes what has the focus.
    void note(Node owner) {
        parts.stream().filter(part -> Nodes.isIn(owner, part)).forEach(part -> left.put(part, owner));
    }

    /// Goes to the next part that has something to focus, or to the one before.
    ///
    /// @param by 1 or -1
    void go(Node owner, int by) {
        int from = by > 0 ? -1 : 0;
        for (int i = 0; i < parts.size(); i++) {
            from = Nodes.isIn(owner, parts.get(i)) ? i : from;
        }
        for (int step = 1; step <= parts.size(); step++) {
            Optional<Node> next = target(parts.get(Math.floorMod(from + by * step, parts.size())));
            if (next.isPresent()) {
                next.get().requestFocus();
                return;
            }
        }
    }

    private Optional<Node> target(Node part) {
        if (part.getScene() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(left.get(part))
                .filter(node -> Nodes.isIn(node, part) && Nodes.isReachable(node) && node.isFocusTraversable())
                .or(() -> first(part));
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
