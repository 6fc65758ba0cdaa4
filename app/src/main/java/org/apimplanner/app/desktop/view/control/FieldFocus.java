package org.apimplanner.app.desktop.view.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// Knows which control edits which part of the plan, and goes there.
public final class FieldFocus {
    private final Map<String, Node> controls = new HashMap<>();

    /// @param path the JSON pointer of what the control edits
    public void register(String path, Node control) {
        controls.put(path, control);
    }

    /// Forgets the controls at a path and below it.
    public void forget(String path) {
        controls.keySet().removeIf(known -> known.equals(path) || known.startsWith(path + "/"));
    }

    /// Moves the focus to the control at `path`, or to the nearest one above it that can take it.
    public boolean goTo(String path) {
        Optional<Node> control = nearest(path);
        control.ifPresent(Node::requestFocus);
        return control.isPresent();
    }

    private Optional<Node> nearest(String path) {
        String at = path;
        while (!at.isEmpty()) {
            Node control = controls.get(at);
            if (control != null && reachable(control)) {
                return Optional.of(control);
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return Optional.empty();
    }

    private static boolean reachable(Node control) {
        for (Node node = control; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return !control.isDisabled();
    }
}
