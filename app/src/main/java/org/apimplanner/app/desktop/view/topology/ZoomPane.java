package org.apimplanner.app.desktop.view.topology;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.transform.Scale;
import org.apimplanner.app.picture.scene.Scene;

/// Shows a picture at any size: it fits the pane's width until somebody zooms. Ctrl with the wheel
/// zooms about the pointer; `+`, `-` and `0` do without a mouse, and dragging moves the picture.
public final class ZoomPane extends ScrollPane {
    static final double SMALLEST = 0.1;
    static final double LARGEST = 4;
    private static final double STEP = 1.25;

    /// Kept free for a scroll bar whether there is one or not: a width that depended on the bar, and a
    /// bar on the width, might never come to rest.
    private static final double BAR = 16;

    /// Fitted, a small picture is not blown up beyond this.
    private static final double LARGEST_FIT = 1.25;

    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final BooleanProperty fit = new SimpleBooleanProperty(true);
    private final Scale transform = new Scale(1, 1);
    private final Group scaled = new Group();
    private double width = 1;

    public ZoomPane() {
        getStyleClass().add("topology-pane");
        setPannable(true);
        scaled.getTransforms().setAll(transform);
        setContent(new Group(scaled));
        transform.xProperty().bind(scale);
        transform.yProperty().bind(scale);
        widthProperty().addListener((observed, was, is) -> fitWidth());
        fit.addListener((observed, was, is) -> fitWidth());
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows another picture at the size and place of the one before.
    public void show(Scene scene) {
        width = scene.width();
        scaled.getChildren().setAll(new ScenePicture(scene));
        setAccessibleText(scene.description());
        fitWidth();
    }

    /// How many pixels a unit of the picture takes.
    public ReadOnlyDoubleProperty scaleProperty() {
        return scale;
    }

    /// Whether the picture takes the pane's width, whatever that is.
    public BooleanProperty fitProperty() {
        return fit;
    }

    public void zoomIn() {
        zoom(STEP, centre());
    }

    public void zoomOut() {
        zoom(1 / STEP, centre());
    }

    private void fitWidth() {
        double room = getWidth() - BAR;
        if (fit.get() && room > 0) {
            scale.set(Math.clamp(room / width, SMALLEST, LARGEST_FIT));
        }
    }

    private Point2D centre() {
        Bounds view = getViewportBounds();
        return localToScene(view.getWidth() / 2, view.getHeight() / 2);
    }

    /// Zooms so that what is under a point of the window stays there.
    private void zoom(double factor, Point2D window) {
        fit.set(false);
        Point2D before = scaled.sceneToLocal(window);
        scale.set(Math.clamp(scale.get() * factor, SMALLEST, LARGEST));
        layout();
        Point2D after = scaled.localToScene(before);
        Bounds content = getContent().getLayoutBounds();
        Bounds view = getViewportBounds();
        setHvalue(moved(getHvalue(), after.getX() - window.getX(), content.getWidth() - view.getWidth()));
        setVvalue(moved(getVvalue(), after.getY() - window.getY(), content.getHeight() - view.getHeight()));
    }

    private static double moved(double value, double pixels, double hidden) {
        return hidden <= 0 ? 0 : Math.clamp(value + pixels / hidden, 0, 1);
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, new Point2D(event.getSceneX(), event.getSceneY()));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        Runnable action = switch (event.getCode()) {
            case KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS -> this::zoomIn;
            case KeyCode.MINUS, KeyCode.SUBTRACT -> this::zoomOut;
            case KeyCode.DIGIT0, KeyCode.NUMPAD0 -> () -> fit.set(true);
            default -> null;
        };
        if (plain && action != null) {
            action.run();
            event.consume();
        }
    }
}
