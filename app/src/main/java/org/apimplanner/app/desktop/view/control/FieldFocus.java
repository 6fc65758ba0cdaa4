package org.apimplanner.app.desktop.view.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// Knows which control edits which part of the plan, and goes there.
public final class FieldFocus {
    private final Map<String, Node> controls = new HashMap<>();
    private final Map<String, Veil> veils = new HashMap<>();

    private record Veil(Node body, Runnable unfold) {}

    /// @param path the JSON pointer of what the control edits
    public void register(String path, Node control) {
        controls.put(path, control);
    }

    /// @param path the JSON pointer of a part of the plan whose controls may be folded away
    /// @param body is not to be seen while they are
    /// @param unfold shows it
    public void veil(String path, Node body, Runnable unfold) {
        veils.put(path, new Veil(body, unfold));
    }

    /// Forgets the controls at a path and below it.
    public void forget(String path) {
        veils.keySet().removeIf(known -> isAt(known, path));
        controls.keySet().removeIf(known -> isAt(known, path));
    }

    /// Moves the focus to the control at `path`, or to the nearest one above it that can take it.
    public boolean goTo(String path) {
        veils.forEach((part, veil) -> {
            if (isAt(path, part)) {
                veil.unfold().run();
            }
        });
        Optional<Node> control = nearest(path);
        control.ifPresent(Node::requestFocus);
        return control.isPresent();
    }

    /// The JSON pointers of the fields that can be gone to now, also of those that are folded away.
    public List<String> reachable() {
        Set<Node> bodies = veils.values().stream().map(Veil::body).collect(Collectors.toSet());
        return controls.entrySet().stream()
                .filter(known -> Nodes.isReachable(known.getValue(), bodies))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// The JSON pointer of the field that holds this node.
    public Optional<String> fieldOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            for (Map.Entry<String, Node> known : controls.entrySet()) {
                if (known.getValue() == at) {
                    return Optional.of(known.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(String path, String part) {
        return path.equals(part) || path.startsWith(part + "/");
    }

    private Optional<Node> nearest(String path) {
        String at = path;
        while (!at.isEmpty()) {
            Node control = controls.get(at);
            if (control != null && Nodes.isReachable(control)) {
                return Optional.of(control);
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return Optional.empty();
    }
}
