package org.apimplanner.app.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Looks over a scene as it is drawn, and says what is wrong with it: nameless controls, words that are cut or lie
/// over others, things outside of the window or to be had by scrolling sideways only, and words, signs and edges
/// that cannot be seen on what is behind them.
public final class DrawnScene {
    private static final double READABLE = 4.5;
    private static final double READABLE_LARGE = 3;
    private static final double SEEN = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    /// What is wider than a window by its nature.
    private static final Set<String> SIDEWAYS = Set.of("topology-pane", "matrix-scroll", "summary-scroll");

    /// The name of the plan and of its file are the only words that give way; pointed at, they are whole.
    private static final Set<String> GIVE_WAY = Set.of("document-name", "document-file");

    private final Scene scene;
    private final DrawnPicture picture;
    private final List<Text> texts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private DrawnScene(Scene scene) {
        this.scene = scene;
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        this.picture = new DrawnPicture(scene);
    }

    /// What is wrong, in the order of the nodes. To be called where nodes may be looked at.
    public static List<String> faults(Scene scene) {
        DrawnScene drawn = new DrawnScene(scene);
        drawn.walk(scene.getRoot());
        drawn.overEachOther();
        return drawn.faults;
    }

    /// The contrast of the WCAG, from 1 to 21.
    public static double contrast(Color one, Color other) {
        return DrawnPicture.contrast(one, other);
    }

    private void walk(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Control control) {
            name(control);
            place(control);
            edge(control);
            held(control);
        }
        if (node instanceof Labeled labeled) {
            whole(labeled);
        } else if (node instanceof ScrollPane pane) {
            sideways(pane);
        } else if (node instanceof TextField field) {
            whole(field);
        } else if (node instanceof Text text && !text.getText().isBlank()) {
            texts.add(text);
            readable(text);
            inside(text);
        } else if (node instanceof Region region && region.getStyleClass().contains("icon")) {
            sign(region);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    private void name(Control control) {
        boolean reached = control.isFocusTraversable() && !control.isDisabled();
        boolean hand =
                control instanceof ScrollPane || control instanceof ScrollBar || control instanceof IndexedCell<?>;
        if (reached && !hand && says(control).isBlank()) {
            faults.add("no name: " + DrawnPlaces.where(control));
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
        boolean scrolls = DrawnPlaces.within(
                control, at -> at instanceof ScrollPane || at instanceof TableView<?> || at instanceof ListView<?>);
        Bounds bounds = control.localToScene(control.getLayoutBounds());
        boolean inside = bounds.getMinX() >= -1
                && bounds.getMinY() >= -1
                && bounds.getMaxX() <= scene.getWidth() + 1
                && bounds.getMaxY() <= scene.getHeight() + 1;
        boolean shown = bounds.getWidth() > 0 && bounds.getHeight() > 0;
        if (!scrolls && shown && !inside) {
            faults.add("outside: " + DrawnPlaces.where(control) + " at " + Math.round(bounds.getMaxX()) + ", "
                    + Math.round(bounds.getMaxY()));
        }
    }

    /// A page of words is read from top to bottom.
    private void sideways(ScrollPane pane) {
        boolean allowed = pane.getStyleClass().stream().anyMatch(SIDEWAYS::contains);
        Node content = pane.getContent();
        double room = pane.getViewportBounds().getWidth();
        if (!allowed && content != null && room > 0) {
            double wanted = content.getLayoutBounds().getWidth();
            if (wanted > room + 1) {
                faults.add("sideways: " + Math.round(wanted) + " in " + Math.round(room) + " of "
                        + DrawnPlaces.where(pane));
            }
        }
    }

    private void whole(Labeled labeled) {
        String all = labeled.getText();
        boolean givesWay = labeled.getStyleClass().stream().anyMatch(GIVE_WAY::contains);
        if (all == null || all.isEmpty() || givesWay && labeled.getTooltip() != null || labeled.getWidth() == 0) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text shown && shown.isVisible()) {
                if (cut(all, shown.getText())) {
                    faults.add("cut: “" + shown.getText() + "” of “" + all + "” in " + DrawnPlaces.where(labeled));
                } else if (labeled instanceof ButtonBase && shown.getText().contains("\n")) {
                    faults.add("broken: “" + all + "” in " + DrawnPlaces.where(labeled));
                }
            }
        }
    }

    private static boolean cut(String all, String shown) {
        return shown.contains("…") && !all.contains("…")
                || !shown.isEmpty() && shown.length() < all.replace("_", "").length() - 1;
    }

    /// What is typed, or what could be, has room for all of it, or stands under its field, too.
    private void whole(TextField field) {
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        String words = field.getText().isEmpty() ? field.getPromptText() : field.getText();
        Text measured = new Text(words);
        measured.setFont(field.getFont());
        boolean below = field.getParent().getChildrenUnmodifiable().stream()
                .anyMatch(node -> node instanceof Labeled said && said.isVisible() && words.equals(said.getText()));
        if (!below && field.getWidth() > 0 && measured.getLayoutBounds().getWidth() > room + 1) {
            faults.add("cut: “" + words + "” in " + DrawnPlaces.where(field));
        }
    }

    /// Letters stand within what they belong to.
    private void inside(Text text) {
        Optional<Control> around = DrawnPlaces.around(text, Control.class);
        if (around.isEmpty() || around.get() instanceof TextInputControl || around.get() instanceof ScrollPane) {
            return;
        }
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        Bounds room = around.get().localToScene(around.get().getLayoutBounds());
        double beyond = Math.max(
                Math.max(room.getMinX() - bounds.getMinX(), bounds.getMaxX() - room.getMaxX()),
                Math.max(room.getMinY() - bounds.getMinY(), bounds.getMaxY() - room.getMaxY()));
        if (beyond > 3) {
            faults.add("beyond: “" + text.getText() + "” by " + Math.round(beyond) + " in "
                    + DrawnPlaces.where(around.get()));
        }
    }

    private void readable(Text text) {
        // Where text is scrolled half out of sight, something else is drawn there.
        if (!DrawnPlaces.isWhole(text) || !(text.getFill() instanceof Color fill)) {
            return;
        }
        Optional<Color> behind = picture.behind(text.localToScene(text.getLayoutBounds()));
        if (behind.isEmpty()) {
            return;
        }
        double contrast = DrawnPicture.contrast(drawn(fill, text, behind.get()), behind.get());
        boolean bold = text.getFont().getStyle().contains("Bold");
        boolean large = text.getFont().getSize() >= (bold ? LARGE_BOLD : LARGE);
        boolean off = DrawnPlaces.within(text, Node::isDisabled);
        if (contrast < (large || off ? READABLE_LARGE : READABLE)) {
            faults.add("contrast " + Math.round(contrast * 100) / 100.0 + ": “" + text.getText() + "” in "
                    + DrawnPlaces.where(text));
        }
    }

    /// The colour that comes of one on another with all that makes it fainter.
    private static Color drawn(Color fill, Node node, Color behind) {
        double opacity = fill.getOpacity();
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return behind.interpolate(Color.color(fill.getRed(), fill.getGreen(), fill.getBlue()), opacity);
    }

    /// A drawing that stands for words.
    private void sign(Region region) {
        boolean off = region.isDisabled();
        boolean drawn = region.getBackground() != null
                && !region.getBackground().getFills().isEmpty()
                && region.getWidth() > 0;
        if (off || !drawn || !DrawnPlaces.isWhole(region)) {
            return;
        }
        Bounds bounds = region.localToScene(region.getLayoutBounds());
        Bounds wide = new BoundingBox(
                bounds.getMinX() - 3, bounds.getMinY() - 3, bounds.getWidth() + 6, bounds.getHeight() + 6);
        Optional<Color> behind = picture.behind(wide);
        if (behind.isPresent()
                && region.getBackground().getFills().getLast().getFill() instanceof Color fill
                && fill.getOpacity() > 0) {
            double contrast = DrawnPicture.contrast(drawn(fill, region, behind.get()), behind.get());
            if (contrast < SEEN) {
                faults.add("sign " + Math.round(contrast * 100) / 100.0 + ": " + region.getStyleClass() + " in "
                        + DrawnPlaces.where(region.getParent()));
            }
        }
    }

    /// A box to be ticked is as wide as it is drawn, in the cell of a table, too.
    private void held(Control control) {
        Node box = control instanceof CheckBox ? control.lookup(".box") : null;
        Optional<? extends Node> cell = DrawnPlaces.around(control, TableCell.class);
        if (box != null && cell.isPresent()) {
            Bounds drawn = box.localToScene(box.getLayoutBounds());
            Bounds room = cell.get().localToScene(cell.get().getLayoutBounds());
            if (drawn.getMaxX() > room.getMaxX() + 1 || drawn.getMinX() < room.getMinX() - 1) {
                faults.add("cut box: " + DrawnPlaces.where(control));
            }
        }
    }

    /// One sees where a field is.
    private void edge(Control control) {
        Node edged = control instanceof CheckBox box ? box.lookup(".box") : control;
        boolean inner = DrawnPlaces.within(control, at -> at instanceof ComboBoxBase<?>)
                || DrawnPlaces.within(control, at -> at.getStyleClass().contains("number-entry"));
        boolean field = control instanceof TextInputControl
                || control instanceof ComboBoxBase<?>
                || control instanceof CheckBox;
        if (!field || inner || edged == null || control.isDisabled() || !DrawnPlaces.isWhole(edged)) {
            return;
        }
        Bounds bounds = edged.localToScene(edged.getLayoutBounds());
        picture.edge(bounds)
                .filter(contrast -> contrast < SEEN && bounds.getWidth() > 0)
                .ifPresent(contrast ->
                        faults.add("edge " + Math.round(contrast * 100) / 100.0 + ": " + DrawnPlaces.where(control)));
    }

    /// No letters lie over others.
    private void overEachOther() {
        List<Bounds> places = new ArrayList<>();
        List<Text> seen = new ArrayList<>();
        for (Text text : texts) {
            DrawnPlaces.seen(text).ifPresent(bounds -> {
                places.add(bounds);
                seen.add(text);
            });
        }
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                Bounds one = places.get(i);
                Bounds other = places.get(j);
                double wide = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
                double high = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
                if (wide > 2 && high > one.getHeight() / 4 && high > other.getHeight() / 4) {
                    faults.add("over: “" + seen.get(i).getText() + "” and “"
                            + seen.get(j).getText() + "” in " + DrawnPlaces.where(seen.get(i)));
                }
            }
        }
    }
}
