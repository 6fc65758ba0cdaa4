package org.apimplanner.app.desktop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Looks over a scene as it is drawn, and says what is wrong with it: nameless controls, words that are cut,
/// things outside of the window, and words that cannot be read on what is behind them.
public final class DrawnScene {
    private static final double READABLE = 4.5;
    private static final double READABLE_LARGE = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    private final Scene scene;
    private final WritableImage picture;
    private final List<String> faults = new ArrayList<>();

    private DrawnScene(Scene scene) {
        this.scene = scene;
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        this.picture = scene.snapshot(null);
    }

    /// What is wrong, in the order of the nodes. To be called where nodes may be looked at.
    public static List<String> faults(Scene scene) {
        DrawnScene drawn = new DrawnScene(scene);
        drawn.walk(scene.getRoot());
        return drawn.faults;
    }

    private void walk(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Control control) {
            name(control);
            place(control);
        }
        if (node instanceof Labeled labeled) {
            whole(labeled);
        }
        if (node instanceof Text text && isOwn(text)) {
            readable(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    /// The caret's helper texts of fields are drawn by the fields themselves.
    private static boolean isOwn(Text text) {
        return !text.getText().isBlank() && !within(text, Node::isDisabled);
    }

    private void name(Control control) {
        boolean reached = control.isFocusTraversable() && !control.isDisabled();
        boolean hand =
                control instanceof ScrollPane || control instanceof ScrollBar || control instanceof IndexedCell<?>;
        if (reached && !hand && says(control).isBlank()) {
            faults.add("no name: " + where(control));
        }
    }

    private static String says(Control control) {
        Object labeledBy = control.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        String label = labeledBy instanceof Labeled labeled ? labeled.getText() : "";
        String role =
                Optional.ofNullable(control.getAccessibleRoleDescription()).orElse("");
        String text = Optional.ofNullable(control.getAccessibleText()).orElse("");
        String words = control instanceof Labeled labeled ? labeled.getText() : "";
        return label + role + text + words;
    }

    private void place(Control control) {
        boolean scrolls = within(
                control, at -> at instanceof ScrollPane || at instanceof TableView<?> || at instanceof ListView<?>);
        Bounds bounds = control.localToScene(control.getLayoutBounds());
        boolean inside = bounds.getMinX() >= -1
                && bounds.getMinY() >= -1
                && bounds.getMaxX() <= scene.getWidth() + 1
                && bounds.getMaxY() <= scene.getHeight() + 1;
        boolean shown = bounds.getWidth() > 0 && bounds.getHeight() > 0;
        if (!scrolls && shown && !inside) {
            faults.add("outside: " + where(control) + " at " + Math.round(bounds.getMaxX()) + ", "
                    + Math.round(bounds.getMaxY()));
        }
    }

    /// What is cut has to say all of it when it is pointed at.
    private void whole(Labeled labeled) {
        String all = labeled.getText();
        if (all == null || all.isEmpty() || labeled.getTooltip() != null || labeled.getWidth() == 0) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text shown && shown.isVisible() && cut(all, shown.getText())) {
                faults.add("cut: “" + shown.getText() + "” of “" + all + "” in " + where(labeled));
            }
        }
    }

    private static boolean cut(String all, String shown) {
        return shown.contains("…") && !all.contains("…")
                || !shown.isEmpty() && shown.length() < all.replace("_", "").length() - 1;
    }

    private void readable(Text text) {
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        Optional<Color> behind = behind(bounds);
        // Where text is scrolled half out of sight, something else is drawn there.
        if (behind.isEmpty() || clipped(text, bounds) || !(text.getFill() instanceof Color fill)) {
            return;
        }
        double opacity = fill.getOpacity();
        for (Node at = text; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        Color drawn = behind.get().interpolate(Color.color(fill.getRed(), fill.getGreen(), fill.getBlue()), opacity);
        double contrast = contrast(drawn, behind.get());
        boolean bold = text.getFont().getStyle().contains("Bold");
        boolean large = text.getFont().getSize() >= (bold ? LARGE_BOLD : LARGE);
        if (contrast < (large ? READABLE_LARGE : READABLE)) {
            faults.add(
                    "contrast " + Math.round(contrast * 100) / 100.0 + ": “" + text.getText() + "” in " + where(text));
        }
    }

    private static boolean clipped(Node node, Bounds bounds) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                Bounds seen = at.localToScene(at.getClip().getBoundsInParent());
                if (!seen.contains(bounds.getMinX() + 1, bounds.getMinY() + 1)
                        || !seen.contains(bounds.getMaxX() - 1, bounds.getMaxY() - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The colour that most of the pixels around the letters have; empty where nothing of them is in sight.
    private Optional<Color> behind(Bounds bounds) {
        int fromX = (int) Math.max(0, bounds.getMinX());
        int fromY = (int) Math.max(0, bounds.getMinY());
        int toX = (int) Math.min(picture.getWidth(), bounds.getMaxX());
        int toY = (int) Math.min(picture.getHeight(), bounds.getMaxY());
        Map<Integer, Integer> counts = new HashMap<>();
        PixelReader pixels = picture.getPixelReader();
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey())
                .map(argb -> Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255));
    }

    /// The contrast of the WCAG, from 1 to 21.
    public static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static boolean within(Node node, Predicate<Node> kind) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at != node && kind.test(at)) {
                return true;
            }
        }
        return false;
    }

    private static String where(Node node) {
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
