package org.apimplanner.app.desktop.view.topology;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import org.apimplanner.app.picture.pen.SceneWalk;
import org.apimplanner.app.picture.scene.Scene;

/// A scene drawn small, to be recognised rather than read: without its words, which nobody could
/// read at that size, and with lines that are as thick as on a large one. The stylesheet has its
/// size; it is empty until there is something to draw.
public final class Miniature extends Region {
    /// Of a line, in pixels of the window.
    private static final double LINE = 0.8;

    private final Scale scale = new Scale(1, 1);
    private final Group picture = new Group();
    private double width = 1;
    private double height = 1;

    public Miniature() {
        picture.getTransforms().setAll(scale);
        picture.setManaged(false);
        getChildren().setAll(picture);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("miniature");
    }

    public void draw(Scene scene) {
        NodePen pen = new NodePen();
        SceneWalk.draw(scene.withoutLabels(), pen);
        picture.getChildren().setAll(pen.nodes());
        width = scene.width();
        height = scene.height();
        setAccessibleText(scene.description());
        requestLayout();
    }

    /// As large as there is room, in the middle.
    @Override
    protected void layoutChildren() {
        double fit = Math.min(getWidth() / width, getHeight() / height);
        scale.setX(fit);
        scale.setY(fit);
        picture.relocate((getWidth() - width * fit) / 2, (getHeight() - height * fit) / 2);
        for (Node node : picture.getChildren()) {
            if (fit > 0 && node instanceof Shape shape && !shape.getStyleClass().contains("picture-icon")) {
                shape.setStrokeWidth(LINE / fit);
                shape.getStrokeDashArray().clear();
            }
        }
    }
}
